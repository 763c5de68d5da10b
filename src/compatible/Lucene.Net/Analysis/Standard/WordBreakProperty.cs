using System.Runtime.CompilerServices;

namespace Lucene.Net.Analysis.Standard;

/// <summary>Looks up the <see cref="WordBreakClass"/> of a code point, as of Unicode 6.3, which Lucene 4.8 is bound to.</summary>
internal static partial class WordBreakProperty
{
    /// <summary>One past the punctuation of U+2000 to U+206F: nearly every character of English text is found below it, in a flat table.</summary>
    private const int FlatLimit = 0x2070;

    private static readonly byte[] Flat = Flatten();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(int codePoint) => codePoint < FlatLimit ? Flat[codePoint] : Search(codePoint);

    private static int Search(int codePoint)
    {
        ReadOnlySpan<int> ranges = Ranges;
        int low = 0;
        int high = ranges.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (ranges[middle] >> 5 <= codePoint)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ranges[low] & 31;
    }

    private static byte[] Flatten()
    {
        byte[] flat = new byte[FlatLimit];
        for (int i = 0; i < Ranges.Length && Ranges[i] >> 5 < FlatLimit; i++)
        {
            int end = i + 1 < Ranges.Length ? Math.Min(Ranges[i + 1] >> 5, FlatLimit) : FlatLimit;
            flat.AsSpan((Ranges[i] >> 5)..end).Fill((byte)(Ranges[i] & 31));
        }

        return flat;
    }
}
