using System.Numerics;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Packed;

/// <summary>Numbers of a fixed number of bits, one after another, the highest bit first; the last byte is filled with zeros.</summary>
internal static class PackedNumbers
{
    /// <summary>The version of the layout that is written with each run: bytes, not longs, are the unit.</summary>
    public const int Version = 1;

    /// <summary>What Java 4.9 and later write: the same, but for numbers that rise.</summary>
    public const int NewestVersion = 2;

    public static bool IsReadable(int version) => version is Version or NewestVersion;

    /// <summary>Bits that hold the unsigned number: at least 1.</summary>
    public static int BitsRequired(long value) => Math.Max(1, 64 - BitOperations.LeadingZeroCount((ulong)value));

    public static long ByteCount(long count, int bits) => ((count * bits) + 7) / 8;

    /// <summary>0, -1, 1, -2 … as 0, 1, 2, 3 …</summary>
    public static long ZigZag(long value) => (value >> 63) ^ (value << 1);

    public static long UnZigZag(long value) => (long)((ulong)value >> 1) ^ -(value & 1);

    public static void Write(DataOutput output, ReadOnlySpan<long> values, int bits)
    {
        ulong pending = 0;
        int held = 0;
        foreach (long value in values)
        {
            for (int left = bits; left > 0;)
            {
                int taken = Math.Min(left, 8 - held);
                left -= taken;
                pending = (pending << taken) | (((ulong)value >> left) & ((1UL << taken) - 1));
                held += taken;
                if (held == 8)
                {
                    output.WriteByte((byte)pending);
                    pending = 0;
                    held = 0;
                }
            }
        }

        if (held > 0)
        {
            output.WriteByte((byte)(pending << (8 - held)));
        }
    }
}
