using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>The weight of a fuzzy query: of the closest terms, each with its own idf and boosted by how close it is; their scores add up.</summary>
internal sealed class FuzzyWeight : Weight
{
    [ThreadStatic]
    private static FuzzyTermFinder? Finder;
    private readonly FuzzyQuery _query;
    private readonly (TermEntry Entry, int Segment, TermWeights Weights)[] _parts;

    public FuzzyWeight(FuzzyQuery query, IndexSearcher searcher)
    {
        _query = query;
        FuzzyTermFinder finder = Finder ??= new FuzzyTermFinder();
        List<FoundTerm> found = finder.Find(query, searcher.Segments, Math.Min(query.MaxExpansions, BooleanQuery.MaxClauseCount));
        FieldScoring scoring = searcher.ScoringOf(query.Field);
        _parts = new (TermEntry, int, TermWeights)[found.Count];
        for (int start = 0; start < found.Count;)
        {
            int end = start;
            int docFreq = 0;
            for (; end < found.Count && finder.IsSameTerm(found[start], found[end]); end++)
            {
                docFreq += found[end].Entry.DocFreq;
            }

            TermWeights weights = new(scoring, scoring.Idf(docFreq), query.Boost * found[start].Boost);
            for (; start < end; start++)
            {
                _parts[start] = (found[start].Entry, found[start].Segment, weights);
            }
        }
    }

    public override float GetValueForNormalization()
    {
        float sum = 0f;
        foreach ((_, _, TermWeights weights) in _parts)
        {
            sum += weights.ValueForNormalization;
        }

        return sum;
    }

    public override void Normalize(float norm, float topLevelBoost)
    {
        for (int at = 0; at < _parts.Length; at++)
        {
            _parts[at].Weights.Normalize(topLevelBoost);
        }
    }

    public override Matcher? MatcherFor(SegmentReader segment, SearchScratch scratch)
    {
        FieldTerms? terms = segment.TermsOf(_query.Field);
        ArraySegment<Matcher> matchers = scratch.TakeRoom(_parts.Length);
        int count = 0;
        for (int at = 0; at < _parts.Length; at++)
        {
            if (_parts[at].Segment == segment.Ord)
            {
                TermMatcher matcher = scratch.NextMatcher();
                matcher.Start(terms!, _parts[at].Entry, segment.Ord, segment.NormsOf(_query.Field), _parts[at].Weights);
                matchers[count++] = matcher;
            }
        }

        return count switch
        {
            0 => null,
            1 => matchers[0],
            _ => scratch.NextSum(matchers[..count]),
        };
    }

    public override Explanation Explain(SegmentReader segment, int doc, SearchScratch scratch) =>
        MatcherFor(segment, scratch) is { } matcher && matcher.Advance(doc) == doc
            ? new Explanation(matcher.Score(), $"weight({_query} in {doc}), sum over the {_parts.Length} closest terms")
            : NoMatch("no matching term");
}
