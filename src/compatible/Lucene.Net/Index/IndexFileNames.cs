namespace Lucene.Net.Index;

/// <summary>Names of index files: <c>_0.si</c>, <c>_0_Lucene41_0.doc</c>, <c>segments_1</c>. Numbers in names are base 36.</summary>
internal static class IndexFileNames
{
    public const string Segments = "segments";
    public const string SegmentsGen = "segments.gen";
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string SegmentFileName(string segment, string suffix, string extension) =>
        (suffix.Length > 0 ? $"{segment}_{suffix}" : segment) + (extension.Length > 0 ? "." + extension : "");

    public static string FileNameFromGeneration(string prefix, string extension, long generation) =>
        SegmentFileName(prefix, generation == 0 ? "" : ToBase36(generation), extension);

    /// <summary>The N of segments_N, or -1 for another name.</summary>
    public static long GenerationOf(string name)
    {
        if (name == Segments)
        {
            return 0;
        }

        return name.StartsWith(Segments + "_", StringComparison.Ordinal) ? FromBase36(name.AsSpan(Segments.Length + 1)) : -1;
    }

    /// <summary><c>_0_Lucene41_0.doc</c> becomes <c>_Lucene41_0.doc</c>: how a compound file names its parts.</summary>
    public static string StripSegmentName(string name)
    {
        int end = name.IndexOf('_', 1);
        end = end < 0 ? name.IndexOf('.', StringComparison.Ordinal) : end;
        return end < 0 ? name : name[end..];
    }

    /// <summary>Whether it can be a segment's: _ and a number in base 36. Nothing else gets into a path.</summary>
    public static bool IsSegmentName(string name) => name.StartsWith('_') && FromBase36(name.AsSpan(1)) >= 0;

    public static string ToBase36(long number)
    {
        Span<char> text = stackalloc char[16];
        int start = text.Length;
        do
        {
            text[--start] = Digits[(int)(number % 36)];
            number /= 36;
        }
        while (number > 0);

        return new string(text[start..]);
    }

    private static long FromBase36(ReadOnlySpan<char> text)
    {
        long number = 0;
        foreach (char digit in text)
        {
            int value = Digits.IndexOf(digit, StringComparison.Ordinal);
            if (value < 0 || number > long.MaxValue / 72)
            {
                return -1;
            }

            number = (number * 36) + value;
        }

        return text.Length == 0 ? -1 : number;
    }
}
