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

    /// <summary>What the terms of a field weigh, and what a norm and a frequency make of it.</summary>
    internal abstract TermWeights WeightsFor(float queryBoost, CollectionStatistics collection, params ReadOnlySpan<TermStatistics> terms);
}
