using Lucene.Net.Index;

namespace Lucene.Net.Documents;

/// <summary>A number in the field's column, read by document.</summary>
public class NumericDocValuesField : Field
{
    public static readonly FieldType TYPE = new FieldType { DocValueType = DocValuesType.NUMERIC }.Freeze();

    public NumericDocValuesField(string name, long value)
        : base(name, TYPE) => FieldsData = value;
}
