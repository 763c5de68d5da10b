using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>The weight of a <see cref="BooleanQuery"/>.</summary>
internal sealed class BooleanWeight : Weight
{
    private readonly BooleanQuery _query;
    private readonly List<(Occur Occur, Weight Weight)> _parts = [];

    public BooleanWeight(BooleanQuery query, IndexSearcher searcher)
    {
        _query = query;
        foreach (BooleanClause clause in query.Clauses)
        {
            _parts.Add((clause.Occur, clause.Query.WeightFor(searcher)));
        }
    }

    public override float GetValueForNormalization()
    {
        float sum = 0f;
        foreach ((Occur occur, Weight weight) in _parts)
        {
            float one = weight.GetValueForNormalization();
            sum += occur == Occur.MUST_NOT ? 0f : one;
        }

        return sum * _query.Boost * _query.Boost;
    }

    public override void Normalize(float norm, float topLevelBoost)
    {
        foreach ((_, Weight weight) in _parts)
        {
            weight.Normalize(norm, topLevelBoost * _query.Boost);
        }
    }

    public override Matcher? MatcherFor(SegmentReader segment)
    {
        List<Matcher> required = [];
        List<Matcher> optional = [];
        List<Matcher> prohibited = [];
        foreach ((Occur occur, Weight weight) in _parts)
        {
            Matcher? matcher = weight.MatcherFor(segment);
            if (matcher is null)
            {
                if (occur == Occur.MUST)
                {
                    return null;
                }

                continue;
            }

            (occur switch { Occur.MUST => required, Occur.SHOULD => optional, _ => prohibited }).Add(matcher);
        }

        Matcher? matches = Combine(required, optional);
        return matches is null || prohibited.Count == 0 ? matches : new ExclusionMatcher(matches, Any(prohibited, 1));
    }

    public override Explanation Explain(SegmentReader segment, int doc)
    {
        Explanation sum = new() { Description = "sum of:" };
        Matcher? whole = MatcherFor(segment);
        if (whole is null || whole.Advance(doc) != doc)
        {
            return NoMatch("Failure to meet condition(s) of required/prohibited clause(s)");
        }

        foreach ((Occur occur, Weight weight) in _parts)
        {
            Explanation one = weight.Explain(segment, doc);
            if (occur != Occur.MUST_NOT && weight.MatcherFor(segment)?.Advance(doc) == doc)
            {
                sum.AddDetail(one);
            }
        }

        sum.Value = whole.Score();
        return sum;
    }

    private static Matcher Any(List<Matcher> matchers, int least) =>
        matchers.Count == 1 ? matchers[0] : new DisjunctionMatcher([.. matchers], least);

    private Matcher? Combine(List<Matcher> required, List<Matcher> optional)
    {
        int least = Math.Max(_query.MinimumNumberShouldMatch, required.Count == 0 ? 1 : 0);
        if (optional.Count < least)
        {
            return null;
        }

        if (required.Count == 0)
        {
            return Any(optional, least);
        }

        Matcher all = required.Count == 1 ? required[0] : new ConjunctionMatcher([.. required]);
        if (optional.Count == 0)
        {
            return all;
        }

        Matcher some = Any(optional, Math.Max(least, 1));
        return least > 0 ? new ConjunctionMatcher([all, some]) : new RequiredOptionalMatcher(all, some);
    }
}
