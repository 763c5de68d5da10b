namespace Lucene.Net.Index;

/// <summary>What is written of each term's occurrences in a field.</summary>
public enum IndexOptions
{
    NONE,
    DOCS_ONLY,
    DOCS_AND_FREQS,
    DOCS_AND_FREQS_AND_POSITIONS,
    DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS,
}
