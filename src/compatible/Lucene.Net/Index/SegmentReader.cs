using Lucene.Net.Codecs.DocValues;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Segments;
using Lucene.Net.Codecs.StoredFields;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>A segment's files, open.</summary>
internal sealed class SegmentReader : AtomicReader
{
    private const string PostingsFormat = "PerFieldPostingsFormat.format";
    private const string PostingsSuffix = "PerFieldPostingsFormat.suffix";
    private const string DocValuesFormat = "PerFieldDocValuesFormat.format";
    private const string DocValuesSuffix = "PerFieldDocValuesFormat.suffix";
    private readonly SegmentInfo _segment;
    private readonly Lucene.Net.Store.Directory? _compound;
    private readonly List<IDisposable> _open = [];
    private readonly Dictionary<string, FieldTerms> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocValuesReader> _columns = new(StringComparer.Ordinal);
    private readonly List<Action> _checks = [];
    private readonly NormsReader? _norms;

    /// <param name="ord">Which of the commit's segments it is.</param>
    public SegmentReader(Lucene.Net.Store.Directory directory, SegmentInfo segment, int ord = 0)
    {
        _segment = segment;
        Ord = ord;
        try
        {
            _compound = segment.IsCompound ? Keep(new CompoundFileDirectory(directory, segment.Name)) : null;
            Lucene.Net.Store.Directory files = _compound ?? directory;
            FieldInfos = FieldInfosFormat.Read(files, segment.Name, "");
            StoredFields = Keep(new StoredFieldsReader(files, segment.Name, FieldInfos, segment.DocCount));
            _checks.Add(StoredFields.CheckIntegrity);
            if (FieldInfos.HasNorms)
            {
                _norms = Keep(new NormsReader(files, segment.Name, segment.DocCount));
                _checks.Add(_norms.CheckIntegrity);
            }

            OpenPostings(files);
            OpenColumns(files);
            LiveDocs = segment.DelGen >= 0 && segment.DelCount > 0 ? LiveDocsFormat.Read(directory, segment) : null;
        }
        catch (FileNotFoundException missing)
        {
            DoClose();
            throw new CorruptIndexException($"Segment {segment.Name} of {segment.DocCount} documents lacks a file: {missing.Message}", missing);
        }
        catch
        {
            DoClose();
            throw;
        }
    }

    public int Ord { get; }

    public override FieldInfos FieldInfos { get; }

    public StoredFieldsReader StoredFields { get; }

    public override IBits? LiveDocs { get; }

    public override int MaxDoc => _segment.DocCount;

    public override int NumDocs => _segment.DocCount - _segment.DelCount;

    public override Terms? GetTerms(string field) => TermsOf(field);

    public FieldTerms? TermsOf(string field)
    {
        EnsureOpen();
        return _terms.TryGetValue(field, out FieldTerms? terms) ? terms : null;
    }

    public Norms? NormsOf(string field) => FieldInfos.FieldInfo(field) is { HasNorms: true } info ? _norms?.Of(info) : null;

    public override NumericDocValues? GetNormValues(string field) => HeldColumns.Numbers(this, NormsOf(field));

    public override NumericDocValues? GetNumericDocValues(string field) => HeldColumns.Numbers(this, ColumnOf(field, (reader, info) => reader.NumbersOf(info)));

    public override BinaryDocValues? GetBinaryDocValues(string field) => HeldColumns.Bytes(this, ColumnOf(field, (reader, info) => reader.BytesOf(info)));

    public override SortedDocValues? GetSortedDocValues(string field) => HeldColumns.Sorted(this, ColumnOf(field, (reader, info) => reader.SortedOf(info)));

    public override IBits? GetDocsWithField(string field) => HeldColumns.Present(this, ColumnOf(field, (reader, info) => reader.PresentOf(info)));

    public override void Document(int docID, StoredFieldVisitor visitor)
    {
        IncRef();
        try
        {
            StoredFields.Visit(docID, visitor);
        }
        finally
        {
            DecRef();
        }
    }

    public override void CheckIntegrity()
    {
        IncRef();
        try
        {
            _checks.ForEach(check => check());
        }
        finally
        {
            DecRef();
        }
    }

    protected internal override void DoClose()
    {
        for (int at = _open.Count - 1; at >= 0; at--)
        {
            _open[at].Dispose();
        }
    }

    private static string FormatOf(FieldInfo field, string formatKey, string suffixKey, string expected)
    {
        string? format = field.GetAttribute(formatKey);
        string? suffix = field.GetAttribute(suffixKey);
        return format == expected && suffix is not null
            ? $"{format}_{suffix}"
            : throw new CorruptIndexException($"Field '{field.Name}' is in the format '{format}', and only '{expected}' is read");
    }

    private void OpenPostings(Lucene.Net.Store.Directory files)
    {
        IEnumerable<string> suffixes = FieldInfos.Where(field => field.IsIndexed && field.GetAttribute(PostingsFormat) is not null)
            .Select(field => FormatOf(field, PostingsFormat, PostingsSuffix, "Lucene41"))
            .Distinct();
        foreach (string suffix in suffixes)
        {
            PostingsFiles postings = Keep(new PostingsFiles(files, _segment.Name, suffix, FieldInfos, _segment.DocCount));
            TermsFiles terms = Keep(new TermsFiles(this, files, _segment.Name, suffix, postings));
            _checks.Add(postings.CheckIntegrity);
            _checks.Add(terms.CheckIntegrity);
            foreach ((string name, FieldTerms field) in terms.Fields)
            {
                _terms.Add(name, field);
            }
        }
    }

    private void OpenColumns(Lucene.Net.Store.Directory files)
    {
        Dictionary<string, DocValuesReader> bySuffix = new(StringComparer.Ordinal);
        foreach (FieldInfo field in FieldInfos.Where(field => field.HasDocValues && field.GetAttribute(DocValuesFormat) is not null))
        {
            string suffix = FormatOf(field, DocValuesFormat, DocValuesSuffix, "Lucene45");
            if (!bySuffix.TryGetValue(suffix, out DocValuesReader? reader))
            {
                reader = Keep(new DocValuesReader(files, _segment.Name, suffix, _segment.DocCount));
                bySuffix.Add(suffix, reader);
                _checks.Add(reader.CheckIntegrity);
            }

            _columns.Add(field.Name, reader);
        }
    }

    private T? ColumnOf<T>(string field, Func<DocValuesReader, FieldInfo, T?> get)
        where T : class
    {
        EnsureOpen();
        return _columns.TryGetValue(field, out DocValuesReader? reader) ? get(reader, FieldInfos.FieldInfo(field)!) : null;
    }

    private T Keep<T>(T opened)
        where T : IDisposable
    {
        _open.Add(opened);
        return opened;
    }
}
