using System.Buffers;
using Lucene.Net.Codecs.DocValues;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Segments;
using Lucene.Net.Codecs.StoredFields;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Index.Inversion;
using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>Makes one segment of several, in their order, without deleted documents.</summary>
internal sealed class SegmentMerger(Lucene.Net.Store.Directory directory, IReadOnlyList<SegmentInfo> segments)
{
    private const int Deleted = -1;

    public SegmentInfo Merge(string name)
    {
        SegmentReader[] readers = [.. segments.Select(segment => new SegmentReader(directory, segment))];
        try
        {
            int[][] documents = NumberDocuments(readers, out int count);
            FieldInfo[] fields = MergeFields(readers);
            MergeStored(name, readers, documents, count, fields);
            MergePostings(name, readers, documents, count, fields);
            MergeNorms(name, readers, documents, count, fields);
            MergeColumns(name, readers, documents, count, fields);
            FieldInfosFormat.Write(directory, name, new FieldInfos(fields));
            return new SegmentFiles(directory, name, count).Describe(fields, "merge");
        }
        finally
        {
            foreach (SegmentReader reader in readers)
            {
                reader.Dispose();
            }
        }
    }

    /// <summary>Each document's new number, or -1.</summary>
    private static int[][] NumberDocuments(SegmentReader[] readers, out int count)
    {
        int next = 0;
        int[][] numbers = [.. readers.Select(reader => Enumerable.Range(0, reader.MaxDoc)
            .Select(doc => reader.LiveDocs?.Get(doc) == false ? Deleted : next++).ToArray())];
        count = next;
        return numbers;
    }

    private static FieldInfo[] MergeFields(SegmentReader[] readers)
    {
        Dictionary<string, FieldInfo> merged = new(StringComparer.Ordinal);
        foreach (FieldInfo field in readers.SelectMany(reader => reader.FieldInfos))
        {
            if (!merged.TryGetValue(field.Name, out FieldInfo? target))
            {
                merged.Add(field.Name, target = new FieldInfo(field.Name, merged.Count));
            }

            if (field.IsIndexed)
            {
                MergeIndexing(field, target);
            }

            if (field.HasDocValues)
            {
                if (target.HasDocValues && target.DocValuesType != field.DocValuesType)
                {
                    throw new InvalidOperationException($"Field '{field.Name}' has a column of kind {target.DocValuesType} in one segment and of kind {field.DocValuesType} in another");
                }

                target.DocValuesType = field.DocValuesType;
                target.AttributeMap["PerFieldDocValuesFormat.format"] = "Lucene45";
                target.AttributeMap["PerFieldDocValuesFormat.suffix"] = "0";
            }
        }

        return [.. merged.Values];
    }

    private static void MergeIndexing(FieldInfo field, FieldInfo target)
    {
        IndexOptions options = field.HasOffsets ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS : field.IndexOptions;
        target.IndexOptions = !target.IsIndexed || options < target.IndexOptions ? options : target.IndexOptions;
        target.OmitsNorms = field.OmitsNorms || (target.IsIndexed && target.OmitsNorms);
        target.NormType = target.OmitsNorms ? DocValuesType.NONE : DocValuesType.NUMERIC;
        target.IsIndexed = true;
        target.AttributeMap["PerFieldPostingsFormat.format"] = "Lucene41";
        target.AttributeMap["PerFieldPostingsFormat.suffix"] = "0";
    }

    private void MergeStored(string name, SegmentReader[] readers, int[][] documents, int count, FieldInfo[] fields)
    {
        Dictionary<string, int> numbers = fields.ToDictionary(field => field.Name, field => field.Number, StringComparer.Ordinal);
        using StoredFieldsWriter writer = new(directory, name);
        for (int part = 0; part < readers.Length; part++)
        {
            bool sameNumbers = readers[part].FieldInfos.All(field => numbers[field.Name] == field.Number);
            ArrayBufferWriter<byte> raw = new();
            for (int doc = 0; doc < documents[part].Length; doc++)
            {
                if (documents[part][doc] == Deleted)
                {
                    continue;
                }

                if (sameNumbers)
                {
                    raw.ResetWrittenCount();
                    int fieldCount = readers[part].StoredFields.ReadRaw(doc, raw);
                    writer.WriteDocument(fieldCount, raw.WrittenSpan);
                    continue;
                }

                Documents.Document document = readers[part].Document(doc);
                writer.StartDocument(document.Fields.Count);
                foreach (IIndexableField field in document)
                {
                    writer.WriteField(numbers[field.Name], field);
                }

                writer.FinishDocument();
            }
        }

        writer.Finish(count);
    }

    private void MergePostings(string name, SegmentReader[] readers, int[][] documents, int count, FieldInfo[] fields)
    {
        FieldInfo[] indexed = [.. fields.Where(field => field.IsIndexed).OrderBy(field => field.Name, StringComparer.Ordinal)];
        if (indexed.Length == 0)
        {
            return;
        }

        using PostingsWriter postings = new(directory, name, SegmentBuffer.PostingsSuffix, count, indexed.Any(field => field.HasPositions));
        using TermsWriter terms = new(directory, name, SegmentBuffer.PostingsSuffix);
        foreach (FieldInfo field in indexed)
        {
            new FieldMerger(field, readers, documents, count).WriteTo(postings, terms);
        }

        terms.Finish();
        postings.Finish();
    }

    private void MergeNorms(string name, SegmentReader[] readers, int[][] documents, int count, FieldInfo[] fields)
    {
        if (!fields.Any(field => field.HasNorms))
        {
            return;
        }

        using NormsWriter writer = new(directory, name);
        foreach (FieldInfo field in fields.Where(field => field.HasNorms))
        {
            byte[] norms = new byte[count];
            ForEach(documents, (part, doc, number) => norms[number] = readers[part].NormsOf(field.Name)?.ByteAt(doc) ?? 0);
            writer.Add(field, norms);
        }

        writer.Finish();
    }

    private void MergeColumns(string name, SegmentReader[] readers, int[][] documents, int count, FieldInfo[] fields)
    {
        if (!fields.Any(field => field.HasDocValues))
        {
            return;
        }

        using DocValuesWriter writer = new(directory, name, SegmentBuffer.ColumnsSuffix);
        foreach (FieldInfo field in fields.Where(field => field.HasDocValues))
        {
            ColumnBuffer column = new(field);
            ForEach(documents, (part, doc, number) =>
            {
                if (readers[part].GetDocsWithField(field.Name)?.Get(doc) == true)
                {
                    column.Add(number, ValueOf(readers[part], field, doc));
                }
            });
            column.WriteTo(writer, count);
        }

        writer.Finish();
    }

    private static Documents.Field ValueOf(SegmentReader reader, FieldInfo field, int doc)
    {
        if (field.DocValuesType == DocValuesType.NUMERIC)
        {
            return new Documents.NumericDocValuesField(field.Name, reader.GetNumericDocValues(field.Name)!.Get(doc));
        }

        BytesRef value = new();
        (reader.GetSortedDocValues(field.Name) ?? reader.GetBinaryDocValues(field.Name))!.Get(doc, value);
        return new Documents.BinaryDocValuesField(field.Name, value);
    }

    private static void ForEach(int[][] documents, Action<int, int, int> visit)
    {
        for (int part = 0; part < documents.Length; part++)
        {
            for (int doc = 0; doc < documents[part].Length; doc++)
            {
                if (documents[part][doc] != Deleted)
                {
                    visit(part, doc, documents[part][doc]);
                }
            }
        }
    }
}
