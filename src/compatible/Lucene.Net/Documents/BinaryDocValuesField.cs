using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Documents;

/// <summary>Bytes in the field's column.</summary>
public class BinaryDocValuesField : Field
{
    public static readonly FieldType TYPE = new FieldType { DocValueType = DocValuesType.BINARY }.Freeze();

    public BinaryDocValuesField(string name, BytesRef value)
        : base(name, TYPE) => FieldsData = value;
}
