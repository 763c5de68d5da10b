using Lucene.Net.Codecs.Postings;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>The weight of one term.</summary>
internal sealed class TermWeight : Weight
{
    private readonly TermQuery _query;
    private readonly TermEntry[]? _entries;
    private readonly TermEntry _only;
    private readonly int _docFreq;
    private TermWeights _weights;

    public TermWeight(TermQuery query, IndexSearcher searcher)
    {
        _query = query;
        SegmentReader[] segments = searcher.Segments;
        _entries = segments.Length > 1 ? new TermEntry[segments.Length] : null;
        foreach (SegmentReader segment in segments)
        {
            ref TermEntry entry = ref _entries is null ? ref _only : ref _entries[segment.Ord];
            if (segment.TermsOf(query.Term.Field)?.TryFind(query.Term.Bytes.AsSpan(), out entry) == true)
            {
                _docFreq += entry.DocFreq;
            }
        }

        FieldScoring scoring = searcher.ScoringOf(query.Term.Field);
        _weights = new TermWeights(scoring, scoring.Idf(_docFreq), query.Boost);
    }

    public override float GetValueForNormalization() => _weights.ValueForNormalization;

    public override void Normalize(float norm, float topLevelBoost) => _weights.Normalize(topLevelBoost);

    public override Matcher? MatcherFor(SegmentReader segment, SearchScratch scratch)
    {
        TermEntry entry = _entries is null ? _only : _entries[segment.Ord];
        if (entry.DocFreq == 0)
        {
            return null;
        }

        TermMatcher matcher = scratch.NextMatcher();
        string field = _query.Term.Field;
        matcher.Start(segment.TermsOf(field)!, entry, segment.Ord, segment.NormsOf(field), _weights);
        return matcher;
    }

    public override Explanation Explain(SegmentReader segment, int doc, SearchScratch scratch)
    {
        if (MatcherFor(segment, scratch) is not TermMatcher matcher || matcher.Advance(doc) != doc)
        {
            return NoMatch("no matching term");
        }

        float freq = matcher.Freq;
        Explanation result = new(matcher.Score(), $"weight({_query} in {doc}), result of:");
        Explanation idf = new(_weights.Scoring.Idf(_docFreq), $"idf(docFreq={_docFreq})");
        result.AddDetail(_weights.Explain(doc, freq, segment.NormsOf(_query.Term.Field), idf));
        return result;
    }
}
