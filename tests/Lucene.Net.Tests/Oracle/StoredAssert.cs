using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Oracle;

/// <summary>Compares what is read of a document with what was added.</summary>
internal static class StoredAssert
{
    public static void Same(Document expected, AtomicReader segment, int doc)
    {
        Document actual = segment.Document(doc);
        IIndexableField[] stored = [.. expected.Where(field => field.IndexableFieldType.IsStored)];
        Assert.Equal(stored.Select(field => (field.Name, field.GetStringValue(), field.NumericType)), actual.Select(field => (field.Name, field.GetStringValue(), field.NumericType)));
        Assert.Equal(stored.Select(field => field.GetBinaryValue()?.ToString()), actual.Select(field => field.GetBinaryValue()?.ToString()));
        foreach (IIndexableField column in expected.Where(field => field.IndexableFieldType.DocValueType == DocValuesType.NUMERIC))
        {
            Assert.Equal(column.GetInt64Value(), segment.GetNumericDocValues(column.Name)!.Get(doc));
        }

        bool hasKind = expected.GetField("kind") is not null;
        Assert.Equal(hasKind, segment.GetDocsWithField("kind")!.Get(doc));
        Assert.Equal(hasKind, segment.GetDocsWithField("few")!.Get(doc));
        BytesRef kind = new();
        segment.GetSortedDocValues("kind")!.Get(doc, kind);
        Assert.Equal(expected.GetBinaryValue("kind")?.Utf8ToString() ?? "", kind.Utf8ToString());
    }
}
