using System.Buffers.Binary;
using System.Numerics;
using Lucene.Net.Codecs.Packed;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Postings;

/// <summary>
/// 128 numbers in a block: a byte that says how many bits each takes, then the bits; with 0, all are the one VInt that follows.
/// At the head of the file a table says for each number of bits how they lie: packed, or (1, 2 and 4 bits) in longs of their own, lowest bits first.
/// </summary>
internal sealed class PostingsBlock
{
    public const int Size = 128;
    private const int SingleBlockFormat = 1;
    private readonly byte[] _bits = new byte[33];
    private readonly bool[] _singleBlock = new bool[33];

    public PostingsBlock()
    {
        for (int bits = 1; bits <= 32; bits++)
        {
            _bits[bits] = (byte)bits;
            _singleBlock[bits] = bits is 1 or 2 or 4;
        }
    }

    /// <summary>Reads the table.</summary>
    public PostingsBlock(ref ByteCursor cursor)
    {
        int version = cursor.ReadVInt32();
        if (!PackedNumbers.IsReadable(version))
        {
            throw cursor.Corrupt($"packed numbers of version {version}, not {PackedNumbers.Version}");
        }

        for (int bits = 1; bits <= 32; bits++)
        {
            int code = cursor.ReadVInt32();
            _bits[bits] = (byte)((code & 31) + 1);
            _singleBlock[bits] = code >> 5 == SingleBlockFormat;
            if (code >> 5 is not (0 or SingleBlockFormat) || (_singleBlock[bits] && Size % (64 / _bits[bits]) != 0))
            {
                throw cursor.Corrupt($"blocks of {bits} bits in an unknown layout ({code})");
            }
        }
    }

    public void WriteTable(DataOutput output)
    {
        output.WriteVInt32(PackedNumbers.Version);
        for (int bits = 1; bits <= 32; bits++)
        {
            output.WriteVInt32(((_singleBlock[bits] ? SingleBlockFormat : 0) << 5) | (bits - 1));
        }
    }

    public void Write(DataOutput output, ReadOnlySpan<int> values)
    {
        uint all = 0;
        bool equal = true;
        foreach (int value in values)
        {
            all |= (uint)value;
            equal &= value == values[0];
        }

        if (equal)
        {
            output.WriteByte(0);
            output.WriteVInt32(values[0]);
            return;
        }

        int bits = Math.Max(1, 32 - BitOperations.LeadingZeroCount(all));
        output.WriteByte((byte)bits);
        Span<byte> packed = stackalloc byte[16 * bits];
        if (_singleBlock[bits])
        {
            PackSingleBlocks(values, bits, packed);
        }
        else
        {
            Pack(values, bits, packed);
        }

        output.WriteBytes(packed);
    }

    /// <summary>Reads a block into <paramref name="values"/>, which has room for 128.</summary>
    public void Read(ref ByteCursor cursor, Span<int> values)
    {
        int code = cursor.ReadByte();
        if (code == 0)
        {
            values[..Size].Fill(cursor.ReadVInt32());
            return;
        }

        int bits = BitsOf(code, ref cursor);
        ReadOnlySpan<byte> packed = cursor.ReadSpan(16 * bits);
        if (_singleBlock[code])
        {
            UnpackSingleBlocks(packed, bits, values);
        }
        else
        {
            BitUnpacking.Unpack(packed, bits, values[..Size], mayReadOn: cursor.Left >= BitUnpacking.ReadsOn);
        }
    }

    public void Skip(ref ByteCursor cursor)
    {
        int code = cursor.ReadByte();
        if (code == 0)
        {
            cursor.ReadVInt32();
        }
        else
        {
            cursor.Skip(16 * BitsOf(code, ref cursor));
        }
    }

    private static void Pack(ReadOnlySpan<int> values, int bits, Span<byte> packed)
    {
        ulong pending = 0;
        int held = 0;
        int at = 0;
        foreach (int value in values)
        {
            pending = (pending << bits) | (uint)value;
            held += bits;
            while (held >= 8)
            {
                held -= 8;
                packed[at++] = (byte)(pending >> held);
            }
        }
    }

    private static void PackSingleBlocks(ReadOnlySpan<int> values, int bits, Span<byte> packed)
    {
        int perLong = 64 / bits;
        for (int start = 0; start < Size; start += perLong)
        {
            ulong block = 0;
            for (int index = 0; index < perLong; index++)
            {
                block |= (ulong)(uint)values[start + index] << (index * bits);
            }

            BinaryPrimitives.WriteUInt64BigEndian(packed[(start / perLong * 8)..], block);
        }
    }

    private static void UnpackSingleBlocks(ReadOnlySpan<byte> packed, int bits, Span<int> values)
    {
        int perLong = 64 / bits;
        ulong mask = (1UL << bits) - 1;
        values = values[..Size];
        for (int start = 0; start < values.Length; start += perLong)
        {
            ulong block = BinaryPrimitives.ReadUInt64BigEndian(packed[(start / perLong * 8)..]);
            for (int index = start; index < start + perLong; index++)
            {
                values[index] = (int)(block & mask);
                block >>= bits;
            }
        }
    }

    private int BitsOf(int code, ref ByteCursor cursor) =>
        code <= 32 ? _bits[code] : throw cursor.Corrupt($"a block of {code} bits a number");
}
