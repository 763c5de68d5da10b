using Lucene.Net.Codecs.Packed;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.StoredFields;

/// <summary>
/// Writes .fdt, documents compressed in chunks of 16 KB or 128 documents, and .fdx, where each chunk starts (Lucene41 format).
/// A chunk: VInt first document, VInt documents, their field counts and lengths (see <see cref="WriteInts"/>), LZ4 of all documents together,
/// in slices of 16 KB when there are 32 KB or more. A field: VLong number and kind (3 bits), then the value.
/// </summary>
internal sealed class StoredFieldsWriter : IDisposable
{
    public const string DataCodec = "Lucene41StoredFieldsData";
    public const string IndexCodec = "Lucene41StoredFieldsIndex";
    public const int Version = 2;
    public const int KindBits = 3;
    public const int ChunkSize = 1 << 14;
    private const int MaxDocuments = 128;
    private readonly IndexOutput _data;
    private readonly StoredFieldsIndexWriter _index;
    private readonly BufferOutput _documents = new();
    private readonly int[] _table = Lz4.NewTable();
    private readonly List<long> _fieldCounts = [];
    private readonly List<long> _lengths = [];
    private int _firstDocument;
    private int _documentStart;

    public StoredFieldsWriter(Lucene.Net.Store.Directory directory, string segment)
    {
        _data = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, "", "fdt"), IOContext.DEFAULT);
        _index = new StoredFieldsIndexWriter(directory.CreateOutput(IndexFileNames.SegmentFileName(segment, "", "fdx"), IOContext.DEFAULT));
        CodecUtil.WriteHeader(_data, DataCodec, Version);
        _data.WriteVInt32(ChunkSize);
        _data.WriteVInt32(PackedNumbers.Version);
    }

    public void StartDocument(int fieldCount)
    {
        _fieldCounts.Add(fieldCount);
        _documentStart = _documents.Count;
    }

    /// <summary>Takes back the document that was started, if one was, and not finished.</summary>
    public void ForgetDocument()
    {
        if (_fieldCounts.Count > _lengths.Count)
        {
            _fieldCounts.RemoveAt(_fieldCounts.Count - 1);
            _documents.CutTo(_documentStart);
        }
    }

    public void WriteField(int number, IIndexableField field)
    {
        StoredKind kind = KindOf(field);
        _documents.WriteVInt64(((long)number << KindBits) | (uint)kind);
        switch (kind)
        {
            case StoredKind.Text:
                _documents.WriteString(field.GetStringValue()!);
                break;
            case StoredKind.Binary:
                BytesRef bytes = field.GetBinaryValue()!;
                _documents.WriteVInt32(bytes.Length);
                _documents.WriteBytes(bytes.AsSpan());
                break;
            case StoredKind.Int32:
                _documents.WriteInt32(field.GetInt32Value()!.Value);
                break;
            case StoredKind.Single:
                _documents.WriteInt32(BitConverter.SingleToInt32Bits(field.GetSingleValue()!.Value));
                break;
            case StoredKind.Int64:
                _documents.WriteInt64(field.GetInt64Value()!.Value);
                break;
            default:
                _documents.WriteInt64(BitConverter.DoubleToInt64Bits(field.GetDoubleValue()!.Value));
                break;
        }
    }

    /// <summary>Copies a document as it was written before, with the same field numbers.</summary>
    public void WriteDocument(int fieldCount, ReadOnlySpan<byte> fields)
    {
        StartDocument(fieldCount);
        _documents.WriteBytes(fields);
        FinishDocument();
    }

    public void FinishDocument()
    {
        _lengths.Add(_documents.Count - _documentStart);
        if (_documents.Count >= ChunkSize || _lengths.Count >= MaxDocuments)
        {
            FlushChunk();
        }
    }

    public void Finish(int documents)
    {
        if (_lengths.Count > 0)
        {
            FlushChunk();
        }

        if (_firstDocument != documents)
        {
            throw new InvalidOperationException($"{_firstDocument} documents were stored, not {documents}");
        }

        _index.Finish(_data.Position);
        CodecUtil.WriteFooter(_data);
    }

    public void Dispose()
    {
        _data.Dispose();
        _index.Dispose();
    }

    private static StoredKind KindOf(IIndexableField field) => field.NumericType switch
    {
        NumericFieldType.BYTE or NumericFieldType.INT16 or NumericFieldType.INT32 => StoredKind.Int32,
        NumericFieldType.INT64 => StoredKind.Int64,
        NumericFieldType.SINGLE => StoredKind.Single,
        NumericFieldType.DOUBLE => StoredKind.Double,
        _ when field.GetBinaryValue() is not null => StoredKind.Binary,
        _ when field.GetStringValue() is not null => StoredKind.Text,
        _ => throw new ArgumentException($"Field '{field.Name}' is stored and has no value"),
    };

    private void FlushChunk()
    {
        _index.AddChunk(_lengths.Count, _data.Position);
        _data.WriteVInt32(_firstDocument);
        _data.WriteVInt32(_lengths.Count);
        WriteInts(_fieldCounts);
        WriteInts(_lengths);
        ReadOnlySpan<byte> all = _documents.Written;
        int slice = all.Length >= 2 * ChunkSize ? ChunkSize : all.Length;
        for (int start = 0; start < all.Length || start == 0; start += Math.Max(slice, 1))
        {
            Lz4.Compress(all.Slice(start, Math.Min(slice, all.Length - start)), _data, _table);
        }

        _firstDocument += _lengths.Count;
        _fieldCounts.Clear();
        _lengths.Clear();
        _documents.Clear();
    }

    /// <summary>One number: itself. All equal: 0 and the number. Else how many bits each takes, and the packed numbers.</summary>
    private void WriteInts(List<long> numbers)
    {
        ReadOnlySpan<long> values = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(numbers);
        if (values.Length == 1)
        {
            _data.WriteVInt32((int)values[0]);
            return;
        }

        if (!values.ContainsAnyExcept(values[0]))
        {
            _data.WriteVInt32(0);
            _data.WriteVInt32((int)values[0]);
            return;
        }

        long all = 0;
        foreach (long value in values)
        {
            all |= value;
        }

        int bits = PackedNumbers.BitsRequired(all);
        _data.WriteVInt32(bits);
        PackedNumbers.Write(_data, values, bits);
    }
}
