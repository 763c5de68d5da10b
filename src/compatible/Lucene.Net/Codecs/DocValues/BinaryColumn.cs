using Lucene.Net.Codecs.Packed;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.DocValues;

/// <summary>Bytes by number: all of one length, of several, or each with the prefix it shares with the one before.</summary>
internal sealed class BinaryColumn : BinaryDocValues
{
    private const int LongestValue = 1 << 24;
    private readonly ByteRegion _data;
    private readonly int _format;
    private readonly int _length;
    private readonly long _start;
    private readonly int _interval;
    private readonly BlockPackedReader? _addresses;

    private BinaryColumn(ref ByteCursor meta, ByteRegion data)
    {
        _data = data;
        _format = meta.ReadVInt32();
        Missing = meta.ReadInt64();
        int least = meta.ReadVInt32();
        _length = meta.ReadVInt32();
        Count = meta.ReadVInt64();
        _start = meta.ReadInt64();
        if (least < 0 || _length < least || _length > LongestValue || Missing < -1 || Missing > data.Length - ((Count + 7) / 8))
        {
            throw meta.Corrupt($"a column of values of {least} to {_length} bytes");
        }

        if (_format is < DocValuesWriter.BinaryFixed or > DocValuesWriter.BinaryPrefix)
        {
            throw meta.Corrupt($"a column in the unknown format {_format}");
        }

        if (_format != DocValuesWriter.BinaryFixed)
        {
            _interval = _format == DocValuesWriter.BinaryPrefix ? Math.Max(meta.ReadVInt32(), 1) : 1;
            long addresses = meta.ReadInt64();
            int version = meta.ReadVInt32();
            int blockSize = meta.ReadVInt32();
            _addresses = BlockPackedReader.Monotonic(data, addresses, ((Count - 1) / _interval) + 1, blockSize, version);
        }
    }

    public long Count { get; }

    public long Missing { get; }

    public static BinaryColumn Read(ref ByteCursor meta, ByteRegion data) => new(ref meta, data);

    public override void Get(int docID, BytesRef result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((ulong)docID, (ulong)Count, nameof(docID));
        switch (_format)
        {
            case DocValuesWriter.BinaryFixed:
                Copy(_data.Span(_start + ((long)docID * _length), _length), result);
                break;
            case DocValuesWriter.BinaryVariable:
                long from = docID == 0 ? 0 : _addresses![docID - 1];
                long to = _addresses![docID];
                Copy(_data.Span(_start + from, (int)Math.Clamp(to - from, -1, int.MaxValue)), result);
                break;
            default:
                ReadPrefixed(docID, result);
                break;
        }
    }

    /// <summary>For who finds that the column cannot be as it is.</summary>
    public CorruptIndexException Corrupt(string what) => _data.Corrupt(what, _start);

    private static void Copy(ReadOnlySpan<byte> value, BytesRef result)
    {
        result.Offset = 0;
        result.Length = 0;
        result.Grow(value.Length);
        value.CopyTo(result.Bytes);
        result.Length = value.Length;
    }

    private void ReadPrefixed(int ord, BytesRef result)
    {
        ByteCursor cursor = _data.At(_start + _addresses![ord / _interval]);
        result.Offset = 0;
        result.Length = 0;
        for (int at = ord - (ord % _interval); at <= ord; at++)
        {
            int shared = cursor.ReadVInt32();
            ReadOnlySpan<byte> rest = cursor.ReadSpan(cursor.ReadVInt32());
            if (shared < 0 || shared > result.Length)
            {
                throw cursor.Corrupt($"a value that shares {shared} bytes with one of {result.Length}");
            }

            result.Grow(shared + rest.Length);
            rest.CopyTo(result.Bytes.AsSpan(shared));
            result.Length = shared + rest.Length;
        }
    }
}
