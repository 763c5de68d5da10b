using Lucene.Net.Analysis;
using Lucene.Net.Codecs.DocValues;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Segments;
using Lucene.Net.Codecs.StoredFields;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Index.Inversion;

/// <summary>A segment that is being made: its terms and columns in memory, its stored fields already in their file.</summary>
internal sealed class SegmentBuffer : IDisposable
{
    public const string PostingsSuffix = "Lucene41_0";
    public const string ColumnsSuffix = "Lucene45_0";
    private readonly Lucene.Net.Store.Directory _directory;
    private readonly Analyzer _analyzer;
    private readonly Similarity _similarity;
    private readonly StoredFieldsWriter _stored;
    private readonly FieldDescriptions _fields;
    private readonly Dictionary<string, FieldBuffer> _indexed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ColumnBuffer> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IIndexableField>> _values = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <param name="columnKinds">Which columns the index has in its other segments.</param>
    public SegmentBuffer(Lucene.Net.Store.Directory directory, string name, Analyzer analyzer, Similarity similarity, Dictionary<string, DocValuesType> columnKinds)
    {
        _fields = new FieldDescriptions(columnKinds);
        _directory = directory;
        _analyzer = analyzer;
        _similarity = similarity;
        Name = name;
        _stored = new StoredFieldsWriter(directory, name);
    }

    public string Name { get; }

    public int DocCount { get; private set; }

    public long Memory => _indexed.Values.Sum(buffer => buffer.Memory) + ((long)_columns.Count * DocCount * 48);

    /// <summary>Takes a document in; nothing of it stays when one of its fields or its analysis throws. <see cref="FinishDocument"/> makes it count.</summary>
    public void Add(IEnumerable<IIndexableField> document, Analyzer? analyzer)
    {
        List<IIndexableField> stored = [];
        try
        {
            CollectValues(document, stored);
            _stored.StartDocument(stored.Count);
            foreach (IIndexableField field in stored)
            {
                _stored.WriteField(_fields.NumberOf(field.Name), field);
            }

            foreach (string name in _order)
            {
                _indexed[name].Add(DocCount, _values[name], analyzer ?? _analyzer, _similarity);
            }
        }
        catch
        {
            Forget();
            throw;
        }
        finally
        {
            _order.ForEach(name => _values[name].Clear());
            _order.Clear();
        }
    }

    /// <summary>Writes stored fields out when there are enough of them. When that fails the segment is lost.</summary>
    public void FinishDocument()
    {
        _stored.FinishDocument();
        DocCount++;
    }

    /// <summary>Writes the files, and says what they are.</summary>
    public SegmentInfo Finish()
    {
        _stored.Finish(DocCount);
        _stored.Dispose();
        SegmentFiles files = new(_directory, Name, DocCount);
        FieldBuffer[] indexed = [.. _indexed.Values.OrderBy(field => field.Field.Name, StringComparer.Ordinal)];
        if (indexed.Length > 0)
        {
            WritePostings(indexed);
        }

        WriteNorms(indexed);
        WriteColumns();
        FieldInfosFormat.Write(_directory, Name, new FieldInfos(_fields.All));
        return files.Describe(_fields.All, "flush");
    }

    public void Dispose() => _stored.Dispose();

    private void Forget()
    {
        _stored.ForgetDocument();
        _order.ForEach(name => _indexed[name].Forget(DocCount));
        foreach (ColumnBuffer column in _columns.Values)
        {
            column.Forget(DocCount);
        }
    }

    private void CollectValues(IEnumerable<IIndexableField> document, List<IIndexableField> stored)
    {
        foreach (IIndexableField field in document)
        {
            FieldInfo info = _fields.Describe(field);
            IIndexableFieldType type = field.IndexableFieldType;
            if (type.IsStored)
            {
                stored.Add(field);
            }

            if (type.IsIndexed)
            {
                AddValue(info, field);
            }

            if (type.DocValueType != DocValuesType.NONE)
            {
                AddColumnValue(info, field);
            }
        }
    }

    private void AddValue(FieldInfo info, IIndexableField field)
    {
        if (!_indexed.ContainsKey(info.Name))
        {
            _indexed.Add(info.Name, new FieldBuffer(info));
            _values.Add(info.Name, []);
        }

        List<IIndexableField> values = _values[info.Name];
        if (values.Count == 0)
        {
            _order.Add(info.Name);
        }

        values.Add(field);
    }

    private void AddColumnValue(FieldInfo info, IIndexableField field)
    {
        if (!_columns.TryGetValue(info.Name, out ColumnBuffer? column))
        {
            column = new ColumnBuffer(info);
            _columns.Add(info.Name, column);
        }

        column.Add(DocCount, field);
    }

    private void WritePostings(FieldBuffer[] indexed)
    {
        using PostingsWriter postings = new(_directory, Name, PostingsSuffix, DocCount, indexed.Any(field => field.Field.HasPositions));
        using TermsWriter terms = new(_directory, Name, PostingsSuffix);
        foreach (FieldBuffer field in indexed)
        {
            field.WriteTo(postings, terms);
        }

        terms.Finish();
        postings.Finish();
    }

    private void WriteNorms(FieldBuffer[] indexed)
    {
        FieldBuffer[] normed = [.. indexed.Where(field => field.Norms is not null).OrderBy(field => field.Field.Number)];
        if (normed.Length == 0)
        {
            return;
        }

        using NormsWriter writer = new(_directory, Name);
        foreach (FieldBuffer field in normed)
        {
            byte[] norms = new byte[DocCount];
            foreach ((int document, byte norm) in field.Norms!)
            {
                norms[document] = norm;
            }

            writer.Add(field.Field, norms);
        }

        writer.Finish();
    }

    private void WriteColumns()
    {
        if (_columns.Count == 0)
        {
            return;
        }

        using DocValuesWriter writer = new(_directory, Name, ColumnsSuffix);
        foreach (ColumnBuffer column in _columns.Values.OrderBy(column => column.Field.Number))
        {
            column.WriteTo(writer, DocCount);
        }

        writer.Finish();
    }
}
