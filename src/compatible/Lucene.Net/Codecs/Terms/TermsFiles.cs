using Lucene.Net.Codecs.Postings;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Terms;

/// <summary>A segment's dictionary, .tim and .tip, open; see <see cref="TermsWriter"/>.</summary>
internal sealed class TermsFiles : IDisposable
{
    private const int VersionWithFooter = 3;
    private const int VersionWithPointers = 2;

    /// <summary>Java 4.10: each field has its first and last term too.</summary>
    private const int VersionWithEnds = 4;
    private readonly ByteRegion _terms;
    private readonly ByteRegion _index;
    private readonly int _version;

    /// <param name="reader">Whose files these are.</param>
    public TermsFiles(AtomicReader reader, Lucene.Net.Store.Directory directory, string segment, string suffix, PostingsFiles postings)
    {
        _terms = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, suffix, "tim"));
        try
        {
            _index = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, suffix, "tip"));
            _version = CheckHeaders();
            ReadFields(reader, postings);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Dictionary<string, FieldTerms> Fields { get; } = new(StringComparer.Ordinal);

    public void CheckIntegrity()
    {
        if (_version >= VersionWithFooter)
        {
            CodecUtil.CheckWholeFile(_terms);
        }
    }

    public void Dispose()
    {
        _terms.Dispose();
        _index?.Dispose();
    }

    private int CheckHeaders()
    {
        ByteCursor terms = _terms.At(0);
        int version = CodecUtil.CheckHeader(ref terms, TermsWriter.TermsCodec, VersionWithPointers, VersionWithEnds);
        CodecUtil.CheckHeader(ref terms, TermsWriter.PostingsCodec, 1, PostingsWriter.Version);
        int block = terms.ReadVInt32();
        if (block != PostingsBlock.Size)
        {
            throw terms.Corrupt($"blocks of {block} postings");
        }

        ByteCursor index = _index.At(0);
        CodecUtil.CheckHeader(ref index, TermsWriter.IndexCodec, version, version);
        if (version >= VersionWithFooter)
        {
            CodecUtil.CheckFooterShape(_terms);
            CodecUtil.CheckWholeFile(_index);
        }

        return version;
    }

    private ByteCursor DirectoryOf(ByteRegion file)
    {
        long trailer = file.Length - 8 - (_version >= VersionWithFooter ? CodecUtil.FooterLength() : 0);
        ByteCursor cursor = file.At(trailer);
        return file.At(cursor.ReadInt64(), trailer);
    }

    private void ReadFields(AtomicReader reader, PostingsFiles postings)
    {
        ByteCursor terms = DirectoryOf(_terms);
        ByteCursor index = DirectoryOf(_index);
        int count = terms.ReadCount("the number of fields");
        for (int at = 0; at < count; at++)
        {
            FieldTerms field = ReadField(ref terms, ref index, reader, postings);
            if (!Fields.TryAdd(field.Info.Name, field))
            {
                throw terms.Corrupt($"field '{field.Info.Name}' is there twice");
            }
        }
    }

    private FieldTerms ReadField(ref ByteCursor terms, ref ByteCursor index, AtomicReader reader, PostingsFiles postings)
    {
        int number = terms.ReadVInt32();
        FieldInfo field = reader.FieldInfos.FieldInfo(number) ?? throw terms.Corrupt($"terms of field {number}, which there is not");
        long count = terms.ReadVInt64();
        byte[] root = terms.ReadSpan(terms.ReadCount("the length of the root")).ToArray();
        FieldStatistics statistics = new(
            count,
            field.HasFreqs ? terms.ReadVInt64() : -1,
            terms.ReadVInt64(),
            terms.ReadVInt32());
        int pointers = terms.ReadVInt32();
        if (_version >= VersionWithEnds)
        {
            terms.Skip(terms.ReadCount("the length of the first term"));
            terms.Skip(terms.ReadCount("the length of the last term"));
        }

        bool isPossible = count > 0 && statistics.DocCount >= 0 && statistics.DocCount <= reader.MaxDoc && statistics.SumDocFreq >= statistics.DocCount
            && (statistics.SumTotalTermFreq < 0 || statistics.SumTotalTermFreq >= statistics.SumDocFreq) && pointers == TermsBlockWriter.PointersOf(field);
        if (!isPossible)
        {
            throw terms.Corrupt($"field '{field.Name}' has impossible counts: {statistics}");
        }

        TermsIndex tree = new(_index, index.ReadVInt64());
        return new FieldTerms(field, statistics, root, _terms, tree, postings, reader);
    }
}
