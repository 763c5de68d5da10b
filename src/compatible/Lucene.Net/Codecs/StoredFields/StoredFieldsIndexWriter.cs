using Lucene.Net.Codecs.Packed;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.StoredFields;

/// <summary>
/// Writes .fdx: blocks of up to 1,024 chunks. A block: VInt chunks; VInt first document, VInt average documents a chunk, VInt bits, and how far each chunk's
/// first document is from the average's line; then the same for the chunks' places in .fdt, with VLongs. At the end VInt 0 and VLong the end of .fdt.
/// </summary>
internal sealed class StoredFieldsIndexWriter : IDisposable
{
    private const int MaxChunks = 1024;
    private readonly IndexOutput _output;
    private readonly List<long> _documents = new(MaxChunks);
    private readonly List<long> _pointers = new(MaxChunks);
    private long _blockFirstDocument;
    private long _documentCount;

    public StoredFieldsIndexWriter(IndexOutput output)
    {
        _output = output;
        CodecUtil.WriteHeader(output, StoredFieldsWriter.IndexCodec, StoredFieldsWriter.Version);
        output.WriteVInt32(PackedNumbers.Version);
    }

    public void AddChunk(int documents, long pointer)
    {
        if (_documents.Count == MaxChunks)
        {
            FlushBlock();
        }

        _documents.Add(_documentCount - _blockFirstDocument);
        _pointers.Add(pointer);
        _documentCount += documents;
    }

    public void Finish(long end)
    {
        if (_documents.Count > 0)
        {
            FlushBlock();
        }

        _output.WriteVInt32(0);
        _output.WriteVInt64(end);
        CodecUtil.WriteFooter(_output);
    }

    public void Dispose() => _output.Dispose();

    private void FlushBlock()
    {
        int chunks = _documents.Count;
        int averageDocuments = chunks == 1 ? 0 : (int)Math.Round(_documents[^1] / (double)(chunks - 1));
        long averageSize = chunks == 1 ? 0 : (_pointers[^1] - _pointers[0]) / (chunks - 1);
        long firstPointer = _pointers[0];
        _output.WriteVInt32(chunks);
        _output.WriteVInt32((int)_blockFirstDocument);
        _output.WriteVInt32(averageDocuments);
        WriteDeltas(_documents.Select((first, index) => first - ((long)averageDocuments * index)));
        _output.WriteVInt64(firstPointer);
        _output.WriteVInt64(averageSize);
        WriteDeltas(_pointers.Select((pointer, index) => pointer - firstPointer - (averageSize * index)));
        _documents.Clear();
        _pointers.Clear();
        _blockFirstDocument = _documentCount;
    }

    private void WriteDeltas(IEnumerable<long> deltas)
    {
        long[] encoded = [.. deltas.Select(PackedNumbers.ZigZag)];
        int bits = PackedNumbers.BitsRequired(encoded.Aggregate(0L, (all, one) => all | one));
        _output.WriteVInt32(bits);
        PackedNumbers.Write(_output, encoded, bits);
    }
}
