namespace Lucene.Net.Index;

/// <summary>How a field is indexed and stored.</summary>
public interface IIndexableFieldType
{
    bool IsIndexed { get; }

    bool IsStored { get; }

    bool IsTokenized { get; }

    bool OmitNorms { get; }

    IndexOptions IndexOptions { get; }

    DocValuesType DocValueType { get; }
}
