namespace Lucene.Net.Index;

/// <summary>The kind of value a document has in a field's column.</summary>
public enum DocValuesType
{
    NONE,
    NUMERIC,
    BINARY,
    SORTED,
    SORTED_SET,
}
