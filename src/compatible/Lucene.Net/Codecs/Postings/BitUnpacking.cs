using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lucene.Net.Codecs.Postings;

/// <summary>
/// Unpacks numbers of a fixed number of bits, highest bit first. Eight numbers start and end on a byte: with AVX2 they are unpacked at once, by moving
/// each number's bytes into a lane of 32 bits (in reverse, as they are big-endian), then shifting out what is before and after it.
/// </summary>
internal static class BitUnpacking
{
    /// <summary>Bytes after the last that may be read (and are not looked at).</summary>
    public const int ReadsOn = 16;

    /// <summary>Up to so many bits, a number and what is before it in its first byte fit into 32.</summary>
    private const int WidestLane = 25;

    /// <summary>For each number of bits, which byte goes where.</summary>
    private static readonly byte[] Shuffles = MakeShuffles();

    /// <summary>For each number of bits, how far each number is from the top of its lane.</summary>
    private static readonly uint[] Shifts = MakeShifts();

    /// <param name="mayReadOn">Whether <see cref="ReadsOn"/> more bytes are there.</param>
    public static void Unpack(ReadOnlySpan<byte> packed, int bits, Span<int> values, bool mayReadOn)
    {
        if (Avx2.IsSupported && bits <= WidestLane && mayReadOn)
        {
            UnpackLanes(packed, bits, values);
        }
        else
        {
            UnpackEach(packed, bits, values);
        }
    }

    private static void UnpackLanes(ReadOnlySpan<byte> packed, int bits, Span<int> values)
    {
        ref byte source = ref MemoryMarshal.GetReference(packed);
        ref int target = ref MemoryMarshal.GetReference(values);
        Vector256<byte> shuffle = Vector256.LoadUnsafe(ref Shuffles[bits * 32]);
        Vector256<uint> shift = Vector256.LoadUnsafe(ref Shifts[bits * 8]);
        nuint half = (nuint)(4 * bits) / 8;
        int left = 32 - bits;
        nuint at = 0;
        for (nuint start = 0; start < (nuint)values.Length; start += 8)
        {
            Vector128<byte> lower = Vector128.LoadUnsafe(ref source, at);
            Vector128<byte> upper = Vector128.LoadUnsafe(ref source, at + half);
            Vector256<uint> lanes = Avx2.Shuffle(Vector256.Create(lower, upper), shuffle).AsUInt32();
            Vector256<uint> numbers = Avx2.ShiftLeftLogicalVariable(lanes, shift) >>> left;
            numbers.AsInt32().StoreUnsafe(ref target, start);
            at += (nuint)bits;
        }
    }

    private static void UnpackEach(ReadOnlySpan<byte> packed, int bits, Span<int> values)
    {
        ulong pending = 0;
        int held = 0;
        int at = 0;
        ulong mask = (1UL << bits) - 1;
        for (int index = 0; index < values.Length; index++)
        {
            if (held < bits)
            {
                pending = (pending << 32) | BinaryPrimitives.ReadUInt32BigEndian(packed[at..]);
                at += 4;
                held += 32;
            }

            held -= bits;
            values[index] = (int)((pending >> held) & mask);
        }
    }

    /// <summary>The upper four numbers are loaded from the byte that the fifth starts in.</summary>
    private static int BitOf(int number, int bits) => number < 4 ? number * bits : (number * bits) - (4 * bits / 8 * 8);

    private static byte[] MakeShuffles()
    {
        byte[] places = new byte[(WidestLane + 1) * 32];
        for (int at = 0; at < places.Length; at++)
        {
            (int bits, int lane) = (at / 32, at % 32);
            places[at] = (byte)((BitOf(lane / 4, bits) / 8) + 3 - (lane % 4));
        }

        return places;
    }

    private static uint[] MakeShifts()
    {
        uint[] shifts = new uint[(WidestLane + 1) * 8];
        for (int at = 0; at < shifts.Length; at++)
        {
            shifts[at] = (uint)(BitOf(at % 8, at / 8) % 8);
        }

        return shifts;
    }
}
