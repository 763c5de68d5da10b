using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Lucene.Net.Store;

/// <summary>Reads Lucene's primitive types from a <see cref="ByteRegion"/>, never past its end.</summary>
internal unsafe struct ByteCursor
{
    private const int LongestString = 1 << 26;
    private readonly ByteRegion _region;
    private readonly byte* _start;
    private readonly byte* _end;
    private byte* _next;

    public ByteCursor(ByteRegion region, long offset, long end)
    {
        _region = region;
        _start = region.Start;
        if (offset < 0 || end > region.Length || offset > end)
        {
            throw region.Corrupt("a pointer leads out of the file", offset);
        }

        _next = _start + offset;
        _end = _start + end;
    }

    public readonly long Position => _next - _start;

    public readonly long Left => _end - _next;

    public void Seek(long offset)
    {
        if (offset < 0 || offset > _end - _start)
        {
            throw _region.Corrupt("a pointer leads out of the file", offset);
        }

        _next = _start + offset;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ReadByte()
    {
        if (_next >= _end)
        {
            ThrowPastEnd(1);
        }

        return *_next++;
    }

    public ReadOnlySpan<byte> ReadSpan(int count)
    {
        if (count < 0 || count > _end - _next)
        {
            ThrowPastEnd(count);
        }

        ReadOnlySpan<byte> span = new(_next, count);
        _next += count;
        return span;
    }

    /// <summary>What is left, without reading it: at most 2 GB.</summary>
    public readonly ReadOnlySpan<byte> PeekRest() => new(_next, (int)Math.Min(_end - _next, int.MaxValue));

    public void Skip(long count)
    {
        if (count < 0 || count > _end - _next)
        {
            ThrowPastEnd(count);
        }

        _next += count;
    }

    public int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(ReadSpan(4));

    public long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(ReadSpan(8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadVInt32()
    {
        byte first = ReadByte();
        return first < 0x80 ? first : ReadRestOfVInt32(first & 0x7F);
    }

    /// <summary>A count or length: not negative.</summary>
    public int ReadCount(string what)
    {
        int count = ReadVInt32();
        if (count < 0)
        {
            throw Corrupt($"{what} is {count}");
        }

        return count;
    }

    public long ReadVInt64()
    {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte b = ReadByte();
            value |= (long)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }

        throw Corrupt("a variable-length integer goes on for more than 9 bytes");
    }

    public string ReadString()
    {
        int length = ReadVInt32();
        if (length is < 0 or > LongestString)
        {
            throw Corrupt($"a string of {length} bytes");
        }

        return Encoding.UTF8.GetString(ReadSpan(length));
    }

    public Dictionary<string, string> ReadStringMap()
    {
        int count = ReadBoundedCount();
        Dictionary<string, string> map = new(StringComparer.Ordinal);
        for (int index = 0; index < count; index++)
        {
            string key = ReadString();
            map[key] = ReadString();
        }

        return map;
    }

    public HashSet<string> ReadStringSet()
    {
        int count = ReadBoundedCount();
        HashSet<string> set = new(StringComparer.Ordinal);
        for (int index = 0; index < count; index++)
        {
            set.Add(ReadString());
        }

        return set;
    }

    public readonly Index.CorruptIndexException Corrupt(string what) => _region.Corrupt(what, Position);

    private int ReadBoundedCount()
    {
        int count = ReadInt32();
        if (count < 0 || count > Left)
        {
            throw Corrupt($"a count of {count}");
        }

        return count;
    }

    private int ReadRestOfVInt32(int value)
    {
        for (int shift = 7; shift < 35; shift += 7)
        {
            byte b = ReadByte();
            value |= (b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }

        throw Corrupt("a variable-length integer goes on for more than 5 bytes");
    }

    private readonly void ThrowPastEnd(long count) => throw Corrupt($"{count} more bytes were expected, past the end");
}
