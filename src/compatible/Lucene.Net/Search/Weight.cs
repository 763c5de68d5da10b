using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>A query's weights in one index.</summary>
internal abstract class Weight
{
    /// <summary>The part's share in the query's norm.</summary>
    public abstract float GetValueForNormalization();

    /// <summary>Takes the boosts from above.</summary>
    public abstract void Normalize(float norm, float topLevelBoost);

    /// <summary>The segment's matches; null when there are none. They know nothing of deletions.</summary>
    public abstract Matcher? MatcherFor(SegmentReader segment, SearchScratch scratch);

    public abstract Explanation Explain(SegmentReader segment, int doc, SearchScratch scratch);

    protected static Explanation NoMatch(string description) => new(0f, description);
}
