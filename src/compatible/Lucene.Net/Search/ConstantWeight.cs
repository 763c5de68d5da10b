using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>A weight whose documents all score the same.</summary>
internal sealed class ConstantWeight(Query query, Func<SegmentReader, SearchScratch, Matcher?> matches) : Weight
{
    private float _score;

    public override float GetValueForNormalization() => query.Boost * query.Boost;

    public override void Normalize(float norm, float topLevelBoost) => _score = norm * topLevelBoost * query.Boost;

    public override Matcher? MatcherFor(SegmentReader segment, SearchScratch scratch) => matches(segment, scratch) is { } inner ? new ConstantMatcher(inner, _score) : null;

    public override Explanation Explain(SegmentReader segment, int doc, SearchScratch scratch) => MatcherFor(segment, scratch)?.Advance(doc) == doc
        ? new Explanation(_score, $"{query}, constant score (boost {query.Boost})")
        : NoMatch($"{query} doesn't match id {doc}");
}
