using System.Runtime.CompilerServices;

namespace Lucene.Net.Analysis.Standard;

/// <summary>Looks up the <see cref="WordBreakClass"/> of a code point, as of Unicode 6.3, which Lucene 4.8 is bound to.</summary>
internal static class WordBreakProperty
{
    /// <summary>One past the punctuation of U+2000 to U+206F: nearly every character of English text is found below it, in a flat table.</summary>
    private const int FlatLimit = 0x2070;

    private static readonly byte[] Table = Flatten();

    /// <summary>The classes of the first code points, by code point.</summary>
    public static ReadOnlySpan<byte> Flat => Table;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(int codePoint) => codePoint < FlatLimit ? Table[codePoint] : Search(codePoint);

    private static int Search(int codePoint)
    {
        int[] ranges = WordBreakRanges.Starts;
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
        int[] ranges = WordBreakRanges.Starts;
        for (int i = 0; ranges[i] >> 5 < FlatLimit; i++)
        {
            int end = Math.Min(ranges[i + 1] >> 5, FlatLimit);
            flat.AsSpan((ranges[i] >> 5)..end).Fill((byte)(ranges[i] & 31));
        }

        return flat;
    }
}
