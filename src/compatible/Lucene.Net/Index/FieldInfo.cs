namespace Lucene.Net.Index;

/// <summary>What is known of a field for all documents of a segment.</summary>
public sealed class FieldInfo
{
    internal FieldInfo(string name, int number)
    {
        Name = name;
        Number = number;
    }

    public string Name { get; }

    public int Number { get; }

    public bool IsIndexed { get; internal set; }

    public IndexOptions IndexOptions { get; internal set; }

    public bool OmitsNorms { get; internal set; }

    public bool HasNorms => NormType != DocValuesType.NONE;

    public DocValuesType NormType { get; internal set; }

    public DocValuesType DocValuesType { get; internal set; }

    public bool HasDocValues => DocValuesType != DocValuesType.NONE;

    public bool HasPayloads { get; internal set; }

    public bool HasVectors { get; internal set; }

    public long DocValuesGen { get; internal set; } = -1;

    internal Dictionary<string, string> AttributeMap { get; init; } = new(StringComparer.Ordinal);

    internal bool HasFreqs => IndexOptions >= IndexOptions.DOCS_AND_FREQS;

    internal bool HasPositions => IndexOptions >= IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;

    internal bool HasOffsets => IndexOptions >= IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS;

    public string? GetAttribute(string key) => AttributeMap.GetValueOrDefault(key);
}
