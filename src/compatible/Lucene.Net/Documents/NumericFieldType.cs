namespace Lucene.Net.Documents;

/// <summary>Which number a field's value is.</summary>
public enum NumericFieldType
{
    NONE,
    BYTE,
    INT16,
    INT32,
    INT64,
    SINGLE,
    DOUBLE,
}
