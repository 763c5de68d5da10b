using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Packed;

/// <summary>
/// Numbers in blocks. A block: a byte with bits &lt;&lt; 1, and 1 when the least number is 0; else that number, zigzag less one, as a VLong of up to 9 bytes;
/// then what each number is above it, packed.
/// </summary>
internal static class BlockPackedWriter
{
    public static void Write(DataOutput output, ReadOnlySpan<long> values, int blockSize)
    {
        for (int start = 0; start < values.Length; start += blockSize)
        {
            WriteBlock(output, values.Slice(start, Math.Min(blockSize, values.Length - start)));
        }
    }

    /// <summary>
    /// For numbers that rise: VLong first, Int32 average step (as float bits), VInt bits, and how far each is from the average's line, zigzag, packed.
    /// </summary>
    public static void WriteMonotonic(DataOutput output, ReadOnlySpan<long> values, int blockSize)
    {
        for (int start = 0; start < values.Length; start += blockSize)
        {
            WriteMonotonicBlock(output, values.Slice(start, Math.Min(blockSize, values.Length - start)));
        }
    }

    private static void WriteBlock(DataOutput output, ReadOnlySpan<long> values)
    {
        long least = long.MaxValue;
        long most = long.MinValue;
        foreach (long value in values)
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        long range = unchecked(most - least);
        int bits = range < 0 ? 64 : range == 0 ? 0 : PackedNumbers.BitsRequired(range);
        least = bits == 64 ? 0 : least;
        output.WriteByte((byte)((bits << 1) | (least == 0 ? 1 : 0)));
        if (least != 0)
        {
            WriteLong(output, PackedNumbers.ZigZag(least) - 1);
        }

        if (bits > 0)
        {
            long[] above = new long[values.Length];
            for (int index = 0; index < above.Length; index++)
            {
                above[index] = values[index] - least;
            }

            PackedNumbers.Write(output, above, bits);
        }
    }

    private static void WriteMonotonicBlock(DataOutput output, ReadOnlySpan<long> values)
    {
        long first = values[0];
        float average = values.Length == 1 ? 0f : (float)(values[^1] - first) / (values.Length - 1);
        long[] deltas = new long[values.Length];
        long all = 0;
        for (int index = 0; index < deltas.Length; index++)
        {
            deltas[index] = PackedNumbers.ZigZag(values[index] - first - (long)(average * index));
            all |= deltas[index];
        }

        output.WriteVInt64(first);
        output.WriteInt32(BitConverter.SingleToInt32Bits(average));
        int bits = all == 0 ? 0 : PackedNumbers.BitsRequired(all);
        output.WriteVInt32(bits);
        if (bits > 0)
        {
            PackedNumbers.Write(output, deltas, bits);
        }
    }

    /// <summary>Like a VLong, but a ninth byte holds eight bits, so that negative numbers fit too.</summary>
    private static void WriteLong(DataOutput output, long value)
    {
        ulong rest = (ulong)value;
        for (int count = 0; rest > 0x7F && count < 8; count++)
        {
            output.WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }

        output.WriteByte((byte)rest);
    }
}
