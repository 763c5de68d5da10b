using System.Buffers.Binary;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Packed;

/// <summary>Reads any of a run of <see cref="PackedNumbers"/> straight from the file.</summary>
internal readonly struct PackedReader
{
    private readonly ByteRegion _file;
    private readonly long _offset;
    private readonly int _bits;

    /// <exception cref="Index.CorruptIndexException">The run does not fit into the file.</exception>
    public PackedReader(ByteRegion file, long offset, long count, int bits)
    {
        if (bits is < 0 or > 64)
        {
            throw file.Corrupt($"numbers of {bits} bits", offset);
        }

        if (offset < 0 || count < 0 || count > long.MaxValue / 128 || PackedNumbers.ByteCount(count, bits) > file.Length - offset)
        {
            throw file.Corrupt($"{count} numbers of {bits} bits do not fit into the file", offset);
        }

        _file = file;
        _offset = offset;
        _bits = bits;
        Count = count;
    }

    public long Count { get; }

    public long End => _offset + PackedNumbers.ByteCount(Count, _bits);

    public long this[long index]
    {
        get
        {
            if ((ulong)index >= (ulong)Count)
            {
                throw _file.Corrupt($"number {index} of {Count}", _offset);
            }

            return _bits == 0 ? 0 : Read(index * _bits);
        }
    }

    private long Read(long bit)
    {
        long first = _offset + (bit >> 3);
        int skipped = (int)(bit & 7);
        if (first + 9 <= _file.Length)
        {
            ReadOnlySpan<byte> bytes = _file.Span(first, 9);
            UInt128 wide = ((UInt128)BinaryPrimitives.ReadUInt64BigEndian(bytes) << 8) | bytes[8];
            UInt128 aligned = wide >> (72 - skipped - _bits);
            return (long)(ulong)(aligned & ((UInt128.One << _bits) - 1));
        }

        return ReadNearEnd(first, skipped);
    }

    private long ReadNearEnd(long first, int skipped)
    {
        int count = (skipped + _bits + 7) / 8;
        UInt128 wide = 0;
        foreach (byte one in _file.Span(first, count))
        {
            wide = (wide << 8) | one;
        }

        return (long)(ulong)((wide >> ((count * 8) - skipped - _bits)) & ((UInt128.One << _bits) - 1));
    }
}
