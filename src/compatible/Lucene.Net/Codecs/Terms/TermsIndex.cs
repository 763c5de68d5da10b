using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Terms;

/// <summary>The terms index of a field, read in place; see <see cref="TermsIndexWriter"/>.</summary>
internal sealed class TermsIndex
{
    private const int LongestOutput = 1 << 14;
    private readonly ByteRegion _file;
    private readonly long _first;
    private readonly long _root;
    private readonly long _count;

    public TermsIndex(ByteRegion file, long offset)
    {
        _file = file;
        ByteCursor cursor = file.At(offset);
        int version = CodecUtil.CheckHeader(ref cursor, TermsIndexWriter.Codec, TermsIndexWriter.Version, TermsIndexWriter.Version);
        if (cursor.ReadByte() != 0)
        {
            throw cursor.Corrupt($"a packed terms index (version {version}), which is not read");
        }

        if (cursor.ReadByte() == 1)
        {
            cursor.Skip(cursor.ReadCount("the length of the empty output"));
        }

        if (cursor.ReadByte() != 0)
        {
            throw cursor.Corrupt("a terms index whose labels are not bytes");
        }

        _root = cursor.ReadVInt64();
        cursor.ReadVInt64();
        cursor.ReadVInt64();
        cursor.ReadVInt64();
        _count = cursor.ReadVInt64();
        _first = cursor.Position;
        cursor.Skip(_count);
    }

    /// <summary>
    /// Finds the longest prefix of the term that has a block; with none, the empty one.
    /// Returns its length and appends its output to <paramref name="output"/>, which holds the root's at first.
    /// </summary>
    public int Find(ReadOnlySpan<byte> term, ref OutputBuffer output)
    {
        int found = 0;
        long node = _root;
        OutputBuffer along = new(stackalloc byte[64]);
        for (int depth = 0; depth < term.Length && node > 0; depth++)
        {
            if (!FindArc(node, term[depth], out ArcAt arc))
            {
                break;
            }

            AppendOutput(arc.Output, ref along);
            if (arc.IsFinal)
            {
                found = depth + 1;
                output.Set(along.Written);
                AppendOutput(arc.FinalOutput, ref output);
            }

            node = arc.Target;
        }

        return found;
    }

    private void AppendOutput(long at, ref OutputBuffer output)
    {
        if (at < 0)
        {
            return;
        }

        Backwards reader = new(_file, _first, at);
        int length = reader.ReadVInt32();
        if (length is < 0 or > LongestOutput)
        {
            throw _file.Corrupt($"an index output of {length} bytes", _first + at);
        }

        for (int index = 0; index < length; index++)
        {
            output.Append(reader.ReadByte());
        }
    }

    private bool FindArc(long node, byte label, out ArcAt arc)
    {
        if (node >= _count)
        {
            throw _file.Corrupt($"node {node} of {_count}", _first);
        }

        Backwards reader = new(_file, _first, node);
        if (reader.PeekByte() == TermsIndexWriter.FixedArray)
        {
            reader.ReadByte();
            return FindFixedArc(reader, label, out arc);
        }

        while (true)
        {
            arc = ReadArc(ref reader);
            if (arc.Label == label)
            {
                if (arc.IsNext)
                {
                    arc.Target = SkipToEnd(ref reader, arc.IsLast);
                }

                return true;
            }

            if (arc.IsLast || arc.Label > label)
            {
                return false;
            }
        }
    }

    private bool FindFixedArc(Backwards reader, byte label, out ArcAt arc)
    {
        int count = reader.ReadVInt32();
        int size = reader.ReadVInt32();
        long first = reader.Position;
        if (count is <= 0 or > 256 || size <= 0 || (long)count * size > first + 1)
        {
            throw _file.Corrupt($"a node of {count} arcs of {size} bytes", _first + first);
        }

        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            Backwards at = new(_file, _first, first - ((long)middle * size));
            arc = ReadArc(ref at);
            if (arc.Label == label)
            {
                return true;
            }

            if (arc.Label < label)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        arc = default;
        return false;
    }

    private static ArcAt ReadArc(ref Backwards reader)
    {
        int flags = reader.ReadByte();
        ArcAt arc = new() { Label = reader.ReadByte(), Output = -1, FinalOutput = -1 };
        arc.IsLast = (flags & TermsIndexWriter.LastArc) != 0;
        arc.IsFinal = (flags & TermsIndexWriter.FinalArc) != 0;
        if ((flags & TermsIndexWriter.HasOutput) != 0)
        {
            arc.Output = reader.Position;
            reader.SkipBytes(reader.ReadVInt32());
        }

        if ((flags & TermsIndexWriter.HasFinalOutput) != 0)
        {
            arc.FinalOutput = reader.Position;
            reader.SkipBytes(reader.ReadVInt32());
        }

        if ((flags & TermsIndexWriter.StopNode) != 0)
        {
            arc.Target = 0;
        }
        else if ((flags & TermsIndexWriter.TargetNext) != 0)
        {
            arc.IsNext = true;
        }
        else
        {
            arc.Target = reader.ReadVInt64();
        }

        return arc;
    }

    /// <summary>The node that lies right after this one's last arc.</summary>
    private static long SkipToEnd(ref Backwards reader, bool isLast)
    {
        while (!isLast)
        {
            isLast = ReadArc(ref reader).IsLast;
        }

        return reader.Position;
    }

    private struct ArcAt
    {
        public byte Label;
        public bool IsLast;
        public bool IsFinal;
        public bool IsNext;
        public long Output;
        public long FinalOutput;
        public long Target;
    }

    /// <summary>Reads from high addresses to low ones, as the transducer's nodes lie.</summary>
    private ref struct Backwards(ByteRegion file, long first, long position)
    {
        public long Position { get; private set; } = position;

        public readonly byte PeekByte() => Position < 0 ? throw file.Corrupt("the terms index leads out of itself", first) : file.Span(first + Position, 1)[0];

        public byte ReadByte()
        {
            byte one = PeekByte();
            Position--;
            return one;
        }

        public void SkipBytes(int count)
        {
            if (count < 0 || count > Position + 1)
            {
                throw file.Corrupt($"an index output of {count} bytes", first + Position);
            }

            Position -= count;
        }

        public int ReadVInt32() => (int)ReadVInt64();

        public long ReadVInt64()
        {
            long value = 0;
            for (int shift = 0; shift < 63; shift += 7)
            {
                byte one = ReadByte();
                value |= (long)(one & 0x7F) << shift;
                if (one < 0x80)
                {
                    return value;
                }
            }

            throw file.Corrupt("a variable-length integer goes on for more than 9 bytes", first + Position);
        }
    }
}
