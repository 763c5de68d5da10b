using Lucene.Net.Index;

namespace Lucene.Net.Search.Similarities;

/// <summary>How a match becomes a score.</summary>
public abstract class Similarity
{
    /// <summary>The norm kept for a field of a document: its low byte is written.</summary>
    public abstract long ComputeNorm(FieldInvertState state);

    /// <summary>A factor for how many of a query's parts match.</summary>
    public virtual float Coord(int overlap, int maxOverlap) => 1f;

    /// <summary>A factor for the whole query.</summary>
    public virtual float QueryNorm(float valueForNormalization) => 1f;

    /// <summary>What a norm, a frequency and a term's rarity make of a match in the field.</summary>
    internal abstract FieldScoring ScoringOf(CollectionStatistics collection);
}
