using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>The weight of a <see cref="BooleanQuery"/>.</summary>
internal sealed class BooleanWeight : Weight
{
    private readonly BooleanQuery _query;
    private readonly Part[] _parts;

    public BooleanWeight(BooleanQuery query, IndexSearcher searcher)
    {
        _query = query;
        _parts = new Part[query.Clauses.Count];
        for (int at = 0; at < _parts.Length; at++)
        {
            BooleanClause clause = query.Clauses[at];
            _parts[at] = new Part(clause.Occur, clause.Query.WeightFor(searcher));
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

    public override Matcher? MatcherFor(SegmentReader segment, SearchScratch scratch)
    {
        Matcher? required = null;
        List<Matcher>? allRequired = null;
        ArraySegment<Matcher> optional = scratch.TakeRoom(_parts.Length);
        int optionalCount = 0;
        List<Matcher>? prohibited = null;
        foreach ((Occur occur, Weight weight) in _parts)
        {
            Matcher? matcher = weight.MatcherFor(segment, scratch);
            switch (occur)
            {
                case Occur.MUST when matcher is null:
                    return null;
                case Occur.MUST when required is null:
                    required = matcher;
                    break;
                case Occur.MUST:
                    (allRequired ??= [required]).Add(matcher!);
                    break;
                case Occur.SHOULD when matcher is not null:
                    optional[optionalCount++] = matcher;
                    break;
                case Occur.MUST_NOT when matcher is not null:
                    (prohibited ??= []).Add(matcher);
                    break;
                default:
                    break;
            }
        }

        required = allRequired is null ? required : new ConjunctionMatcher([.. allRequired]);
        Matcher? matches = Combine(required, optional[..optionalCount], scratch);
        return matches is null || prohibited is null ? matches : new ExclusionMatcher(matches, Any([.. prohibited], 1, scratch));
    }

    public override Explanation Explain(SegmentReader segment, int doc, SearchScratch scratch)
    {
        Explanation sum = new() { Description = "sum of:" };
        Matcher? whole = MatcherFor(segment, scratch);
        if (whole is null || whole.Advance(doc) != doc)
        {
            return NoMatch("Failure to meet condition(s) of required/prohibited clause(s)");
        }

        sum.Value = whole.Score();
        foreach ((Occur occur, Weight weight) in _parts)
        {
            if (occur != Occur.MUST_NOT && weight.MatcherFor(segment, scratch)?.Advance(doc) == doc)
            {
                sum.AddDetail(weight.Explain(segment, doc, scratch));
            }
        }

        return sum;
    }

    private static Matcher Any(ReadOnlySpan<Matcher> matchers, int least, SearchScratch scratch) =>
        matchers.Length == 1 ? matchers[0]
        : least <= 1 ? scratch.NextSum(matchers)
        : new DisjunctionMatcher([.. matchers], least);

    private Matcher? Combine(Matcher? required, ReadOnlySpan<Matcher> optional, SearchScratch scratch)
    {
        int least = Math.Max(_query.MinimumNumberShouldMatch, required is null ? 1 : 0);
        if (optional.Length < least)
        {
            return null;
        }

        if (required is null || optional.IsEmpty)
        {
            return required ?? Any(optional, least, scratch);
        }

        Matcher some = Any(optional, Math.Max(least, 1), scratch);
        return least > 0 ? new ConjunctionMatcher([required, some]) : new RequiredOptionalMatcher(required, some);
    }

    private readonly record struct Part(Occur Occur, Weight Weight);
}
