using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>The weight of a <see cref="DisjunctionMaxQuery"/>.</summary>
internal sealed class DisjunctionMaxWeight(DisjunctionMaxQuery query, IndexSearcher searcher) : Weight
{
    private readonly Weight[] _parts = WeightsOf(query, searcher);

    public override float GetValueForNormalization()
    {
        float most = 0f;
        float sum = 0f;
        foreach (Weight part in _parts)
        {
            float one = part.GetValueForNormalization();
            sum += one;
            most = Math.Max(most, one);
        }

        float tie = query.TieBreakerMultiplier;
        return (((sum - most) * tie * tie) + most) * query.Boost * query.Boost;
    }

    public override void Normalize(float norm, float topLevelBoost)
    {
        foreach (Weight part in _parts)
        {
            part.Normalize(norm, topLevelBoost * query.Boost);
        }
    }

    public override Matcher? MatcherFor(SegmentReader segment, SearchScratch scratch)
    {
        ArraySegment<Matcher> matchers = scratch.TakeRoom(_parts.Length);
        int count = 0;
        foreach (Weight part in _parts)
        {
            if (part.MatcherFor(segment, scratch) is { } matcher)
            {
                matchers[count++] = matcher;
            }
        }

        return count switch
        {
            0 => null,
            1 => matchers[0],
            _ => new DisjunctionMaxMatcher(matchers[..count], query.TieBreakerMultiplier),
        };
    }

    public override Explanation Explain(SegmentReader segment, int doc, SearchScratch scratch)
    {
        if (MatcherFor(segment, scratch) is not { } matcher || matcher.Advance(doc) != doc)
        {
            return NoMatch("No matching clause");
        }

        string description = query.TieBreakerMultiplier == 0f ? "max of:" : $"max plus {query.TieBreakerMultiplier} times others of:";
        Explanation result = new(matcher.Score(), description);
        foreach (Weight part in _parts.Where(part => part.MatcherFor(segment, scratch)?.Advance(doc) == doc))
        {
            result.AddDetail(part.Explain(segment, doc, scratch));
        }

        return result;
    }

    private static Weight[] WeightsOf(DisjunctionMaxQuery query, IndexSearcher searcher)
    {
        Weight[] weights = new Weight[query.Disjuncts.Count];
        for (int at = 0; at < weights.Length; at++)
        {
            weights[at] = query.Disjuncts[at].WeightFor(searcher);
        }

        return weights;
    }
}
