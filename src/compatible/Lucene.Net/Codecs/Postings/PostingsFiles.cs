using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Postings;

/// <summary>A segment's .doc and .pos, open.</summary>
internal sealed class PostingsFiles : IDisposable
{
    private const int VersionWithFooter = 2;
    private readonly int _version;

    public PostingsFiles(Lucene.Net.Store.Directory directory, string segment, string suffix, FieldInfos fields, int docCount)
    {
        DocCount = docCount;
        Docs = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, suffix, "doc"));
        try
        {
            ByteCursor cursor = Docs.At(0);
            _version = CodecUtil.CheckHeader(ref cursor, PostingsWriter.DocCodec, 1, PostingsWriter.Version);
            Block = new PostingsBlock(ref cursor);
            if (fields.HasProx)
            {
                Positions = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, suffix, "pos"));
                ByteCursor positions = Positions.At(0);
                CodecUtil.CheckHeader(ref positions, PostingsWriter.PosCodec, _version, _version);
            }

            CheckFooters();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Documents of the segment: a term can lead to none beyond.</summary>
    public int DocCount { get; }

    public ByteRegion Docs { get; }

    /// <summary>Null when no field has positions.</summary>
    public ByteRegion? Positions { get; }

    public PostingsBlock Block { get; }

    /// <summary>Compares the checksums of whole files.</summary>
    public void CheckIntegrity()
    {
        if (_version >= VersionWithFooter)
        {
            CodecUtil.CheckWholeFile(Docs);
            if (Positions is not null)
            {
                CodecUtil.CheckWholeFile(Positions);
            }
        }
    }

    public void Dispose()
    {
        Docs.Dispose();
        Positions?.Dispose();
    }

    private void CheckFooters()
    {
        if (_version >= VersionWithFooter)
        {
            CodecUtil.CheckFooterShape(Docs);
            if (Positions is not null)
            {
                CodecUtil.CheckFooterShape(Positions);
            }
        }
    }
}
