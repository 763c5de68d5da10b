using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.DocValues;

/// <summary>
/// Writes norms, a byte a document and field. .nvm: for each field VInt number, byte 0 (numbers), Int64 place in .nvd, byte 2 (as they are); at the end VInt -1.
/// </summary>
internal sealed class NormsWriter : IDisposable
{
    public const string DataCodec = "Lucene41NormsData";
    public const string MetaCodec = "Lucene41NormsMetadata";
    public const int Version = 2;
    public const byte DeltaCompressed = 0;
    public const byte TableCompressed = 1;
    public const byte Uncompressed = 2;
    public const byte GcdCompressed = 3;
    private readonly IndexOutput _data;
    private readonly IndexOutput _meta;

    public NormsWriter(Lucene.Net.Store.Directory directory, string segment)
    {
        _data = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, "", "nvd"), IOContext.DEFAULT);
        _meta = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, "", "nvm"), IOContext.DEFAULT);
        CodecUtil.WriteHeader(_data, DataCodec, Version);
        CodecUtil.WriteHeader(_meta, MetaCodec, Version);
    }

    /// <param name="norms">One for each document of the segment.</param>
    public void Add(FieldInfo field, ReadOnlySpan<byte> norms)
    {
        _meta.WriteVInt32(field.Number);
        _meta.WriteByte(0);
        _meta.WriteInt64(_data.Position);
        _meta.WriteByte(Uncompressed);
        _data.WriteBytes(norms);
    }

    public void Finish()
    {
        _meta.WriteVInt32(-1);
        CodecUtil.WriteFooter(_meta);
        CodecUtil.WriteFooter(_data);
    }

    public void Dispose()
    {
        _data.Dispose();
        _meta.Dispose();
    }
}
