using System.Buffers.Binary;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.StoredFields;

/// <summary>LZ4 blocks, see https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md. The lengths are kept outside.</summary>
internal static class Lz4
{
    private const int HashBits = 14;
    private const int MinMatch = 4;
    private const int LastLiterals = 5;
    private const int MaxDistance = 1 << 16;

    /// <summary>Compresses one block. <paramref name="table"/> is scratch of <see cref="NewTable"/>.</summary>
    public static void Compress(ReadOnlySpan<byte> source, DataOutput output, int[] table)
    {
        int anchor = 0;
        if (source.Length > LastLiterals + MinMatch)
        {
            Array.Clear(table);
            int limit = source.Length - LastLiterals;
            for (int at = 1; at < limit - MinMatch;)
            {
                uint value = BinaryPrimitives.ReadUInt32LittleEndian(source[at..]);
                int slot = (int)((value * 2654435761u) >> (32 - HashBits));
                int candidate = table[slot];
                table[slot] = at;
                if (at - candidate >= MaxDistance || BinaryPrimitives.ReadUInt32LittleEndian(source[candidate..]) != value)
                {
                    at++;
                    continue;
                }

                int length = MinMatch + source[(at + MinMatch)..limit].CommonPrefixLength(source[(candidate + MinMatch)..]);
                WriteSequence(source[anchor..at], at - candidate, length, output);
                at += length;
                anchor = at;
            }
        }

        WriteLiterals(source[anchor..], 0, output);
    }

    public static int[] NewTable() => new int[1 << HashBits];

    /// <summary>Fills <paramref name="target"/> from the block at the cursor; it may be shorter than the block.</summary>
    /// <exception cref="Index.CorruptIndexException">The block is damaged.</exception>
    public static void Decompress(ref ByteCursor source, Span<byte> target)
    {
        int at = 0;
        while (at < target.Length)
        {
            int token = source.ReadByte();
            int literals = ReadLength(ref source, token >> 4);
            int taken = Math.Min(literals, target.Length - at);
            ReadOnlySpan<byte> copied = source.ReadSpan(taken);
            copied.CopyTo(target[at..]);
            at += taken;
            if (at == target.Length)
            {
                return;
            }

            int distance = source.ReadByte() | (source.ReadByte() << 8);
            int length = Math.Min(ReadLength(ref source, token & 15) + MinMatch, target.Length - at);
            if (distance == 0 || distance > at)
            {
                throw source.Corrupt($"a match {distance} bytes back, of {at}");
            }

            CopyMatch(target, at, distance, length);
            at += length;
        }
    }

    private static void CopyMatch(Span<byte> target, int at, int distance, int length)
    {
        if (distance >= length)
        {
            target.Slice(at - distance, length).CopyTo(target[at..]);
            return;
        }

        for (int end = at + length; at < end; at++)
        {
            target[at] = target[at - distance];
        }
    }

    private static int ReadLength(ref ByteCursor source, int length)
    {
        if (length < 15)
        {
            return length;
        }

        int more;
        do
        {
            more = source.ReadByte();
            length += more;
        }
        while (more == 255 && length < 1 << 28);
        return length;
    }

    private static void WriteSequence(ReadOnlySpan<byte> literals, int distance, int length, DataOutput output)
    {
        WriteLiterals(literals, Math.Min(length - MinMatch, 15), output);
        output.WriteByte((byte)distance);
        output.WriteByte((byte)(distance >> 8));
        WriteLengthRest(length - MinMatch, output);
    }

    private static void WriteLiterals(ReadOnlySpan<byte> literals, int matchToken, DataOutput output)
    {
        output.WriteByte((byte)((Math.Min(literals.Length, 15) << 4) | matchToken));
        WriteLengthRest(literals.Length, output);
        output.WriteBytes(literals);
    }

    private static void WriteLengthRest(int length, DataOutput output)
    {
        if (length < 15)
        {
            return;
        }

        for (length -= 15; length >= 255; length -= 255)
        {
            output.WriteByte(255);
        }

        output.WriteByte((byte)length);
    }
}
