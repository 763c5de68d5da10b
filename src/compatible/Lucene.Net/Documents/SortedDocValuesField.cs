using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Documents;

/// <summary>A short value in the field's column, kept once and numbered in byte order.</summary>
public class SortedDocValuesField : Field
{
    public static readonly FieldType TYPE = new FieldType { DocValueType = DocValuesType.SORTED }.Freeze();

    public SortedDocValuesField(string name, BytesRef bytes)
        : base(name, TYPE) => FieldsData = bytes;
}
