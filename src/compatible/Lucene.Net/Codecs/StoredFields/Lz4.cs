using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.StoredFields;

/// <summary>LZ4 blocks, see https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md. The lengths are kept outside.</summary>
internal static class Lz4
{
    private const int HashBits = 14;
    private const int MinMatch = 4;

    /// <summary>Bytes that are copied at a time.</summary>
    private const int Step = 16;
    private const int LastLiterals = 5;

    /// <summary>A length in a token that goes on in further bytes.</summary>
    private const int LongLength = 15;

    /// <summary>More than a short sequence reads or writes.</summary>
    private const int FarFromEnd = 64;
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
    /// <param name="room">Bytes that may be written to, for copies that overshoot: at least as many as the target has.</param>
    /// <exception cref="Index.CorruptIndexException">The block is damaged.</exception>
    public static unsafe void Decompress(ref ByteCursor source, Span<byte> target, int room)
    {
        ReadOnlySpan<byte> compressed = source.PeekRest();
        fixed (byte* input = compressed, output = target)
        {
            byte* from = input;
            byte* end = input + compressed.Length;
            byte* to = output;
            byte* stop = output + target.Length;
            byte* wild = output + room - Step;
            while (to < stop)
            {
                SkipShortSequences(ref from, end, ref to, output, stop);
                if (to == stop)
                {
                    break;
                }

                int token = from < end ? *from++ : -1;
                long literals = ReadLength(ref from, end, token >> 4);
                long taken = Math.Min(literals, stop - to);
                if (token < 0 || literals < 0 || taken > end - from)
                {
                    throw source.Corrupt("compressed data goes on past the end");
                }

                Copy(from, to, taken, end, wild);
                from += taken;
                to += taken;
                if (to == stop)
                {
                    break;
                }

                int distance = end - from >= 2 ? from[0] | (from[1] << 8) : 0;
                from += 2;
                long match = ReadLength(ref from, end, token & 15) + MinMatch;
                if (distance == 0 || distance > to - output || match < MinMatch)
                {
                    throw source.Corrupt($"a match of {match} bytes, {distance} back of {to - output}");
                }

                to = CopyMatch(to, distance, Math.Min(match, stop - to), wild);
            }

            source.Skip(from - input);
        }
    }

    /// <summary>
    /// Most sequences have a few literals and a short match that does not overlap itself. Far from both ends these are copied whole, whatever their length,
    /// and what is too much is written over; the first that is otherwise is left to the careful way.
    /// </summary>
    private static unsafe void SkipShortSequences(ref byte* source, byte* end, ref byte* target, byte* output, byte* stop)
    {
        byte* from = source;
        byte* to = target;
        byte* lastFrom = end - FarFromEnd;
        byte* lastTo = stop - FarFromEnd;
        while (from < lastFrom && to < lastTo)
        {
            uint token = *from;
            uint literals = token >> 4;
            uint match = token & LongLength;
            byte* after = from + 1 + literals;
            uint distance = Unsafe.ReadUnaligned<ushort>(after);
            byte* matchTo = to + literals;
            if (literals == LongLength || match == LongLength || distance < Step || distance > matchTo - output)
            {
                break;
            }

            CopyStep(from + 1, to);
            byte* matchFrom = matchTo - distance;
            CopyStep(matchFrom, matchTo);
            Unsafe.WriteUnaligned(matchTo + Step, Unsafe.ReadUnaligned<ushort>(matchFrom + Step));
            from = after + sizeof(ushort);
            to = matchTo + MinMatch + match;
        }

        source = from;
        target = to;
    }

    /// <summary>Copies sixteen bytes at a time, when that may write and read past the end.</summary>
    private static unsafe void Copy(byte* from, byte* to, long count, byte* end, byte* wild)
    {
        if (to + count > wild || from + count + Step > end)
        {
            Buffer.MemoryCopy(from, to, count, count);
            return;
        }

        for (long done = 0; done < count; done += Step)
        {
            CopyStep(from + done, to + done);
        }
    }

    /// <summary>One load and one store, as with a vector; but a method with vectors is compiled again at every start.</summary>
    private static unsafe void CopyStep(byte* from, byte* to) => *(SixteenBytes*)to = *(SixteenBytes*)from;

    private static unsafe byte* CopyMatch(byte* to, int distance, long count, byte* wild)
    {
        byte* end = to + count;
        byte* from = to - distance;
        if (distance >= Step && end <= wild)
        {
            for (; to < end; to += Step, from += Step)
            {
                CopyStep(from, to);
            }

            return end;
        }

        while (to < end)
        {
            *to++ = *from++;
        }

        return end;
    }

    /// <summary>Lengths of 15 and more go on in further bytes. Negative when they do past the end.</summary>
    private static unsafe long ReadLength(ref byte* from, byte* end, long length)
    {
        if (length < LongLength)
        {
            return length;
        }

        while (from < end)
        {
            byte more = *from++;
            length += more;
            if (more < 255)
            {
                return length;
            }
        }

        return -MinMatch - 1;
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

    [StructLayout(LayoutKind.Sequential, Size = Step)]
    private readonly struct SixteenBytes;
}
