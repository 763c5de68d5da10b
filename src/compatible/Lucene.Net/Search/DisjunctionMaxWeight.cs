using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>The weight of a <see cref="DisjunctionMaxQuery"/>.</summary>
internal sealed class DisjunctionMaxWeight(DisjunctionMaxQuery query, IndexSearcher searcher) : Weight
{
    private readonly Weight[] _parts = [.. query.Disjuncts.Select(part => part.WeightFor(searcher))];

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

    public override Matcher? MatcherFor(SegmentReader segment)
    {
        List<Matcher> matchers = [];
        foreach (Weight part in _parts)
        {
            if (part.MatcherFor(segment) is { } matcher)
            {
                matchers.Add(matcher);
            }
        }

        return matchers.Count == 0 ? null : new DisjunctionMaxMatcher([.. matchers], query.TieBreakerMultiplier);
    }

    public override Explanation Explain(SegmentReader segment, int doc)
    {
        if (MatcherFor(segment) is not { } matcher || matcher.Advance(doc) != doc)
        {
            return NoMatch("No matching clause");
        }

        string description = query.TieBreakerMultiplier == 0f ? "max of:" : $"max plus {query.TieBreakerMultiplier} times others of:";
        Explanation result = new(matcher.Score(), description);
        foreach (Weight part in _parts.Where(part => part.MatcherFor(segment)?.Advance(doc) == doc))
        {
            result.AddDetail(part.Explain(segment, doc));
        }

        return result;
    }
}
