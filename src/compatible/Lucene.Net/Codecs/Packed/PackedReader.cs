using System.Buffers.Binary;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Packed;

/// <summary>Reads any of a run of <see cref="PackedNumbers"/> straight from the file.</summary>
internal readonly struct PackedReader
{
    private const int BytesRead = 9;
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
        if (first + BytesRead > _file.Length)
        {
            Span<byte> last = stackalloc byte[BytesRead];
            _file.Span(first, (skipped + _bits + 7) / 8).CopyTo(last);
            return Read(last, skipped);
        }

        return Read(_file.Span(first, BytesRead), skipped);
    }

    /// <summary>At most 64 bits, of which up to seven are in the ninth byte.</summary>
    private long Read(ReadOnlySpan<byte> bytes, int skipped)
    {
        ulong aligned = (BinaryPrimitives.ReadUInt64BigEndian(bytes) << skipped) | ((uint)bytes[8] >> (8 - skipped));
        return (long)(aligned >> (64 - _bits));
    }
}
