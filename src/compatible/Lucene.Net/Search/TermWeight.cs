using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>The weight of one term.</summary>
internal sealed class TermWeight : Weight
{
    private readonly TermQuery _query;
    private readonly TermEntry[] _entries;
    private readonly bool[] _found;
    private readonly TermWeights _weights;
    private readonly Dictionary<SegmentReader, int> _ords = [];

    public TermWeight(TermQuery query, IndexSearcher searcher)
    {
        _query = query;
        SegmentReader[] segments = searcher.Segments;
        _entries = new TermEntry[segments.Length];
        _found = new bool[segments.Length];
        TermStatistics statistics = Look(segments);
        _weights = searcher.Similarity.WeightsFor(query.Boost, searcher.CollectionStatistics(query.Term.Field), statistics);
    }

    public override float GetValueForNormalization() => _weights.Idf.Value * _query.Boost * _weights.Idf.Value * _query.Boost;

    public override void Normalize(float norm, float topLevelBoost) => _weights.Normalize(topLevelBoost);

    public override Matcher? MatcherFor(SegmentReader segment)
    {
        int ord = _ords[segment];
        if (!_found[ord])
        {
            return null;
        }

        FieldTerms terms = segment.TermsOf(_query.Term.Field)!;
        return new TermMatcher(terms, _entries[ord], segment.NormsOf(_query.Term.Field), _weights);
    }

    public override Explanation Explain(SegmentReader segment, int doc)
    {
        if (MatcherFor(segment) is not TermMatcher matcher || matcher.Advance(doc) != doc)
        {
            return NoMatch("no matching term");
        }

        float freq = matcher.Freq;
        Explanation result = new(matcher.Score(), $"weight({_query} in {doc}), result of:");
        result.AddDetail(_weights.Explain(doc, freq, segment.NormsOf(_query.Term.Field)));
        return result;
    }

    private TermStatistics Look(SegmentReader[] segments)
    {
        long docFreq = 0;
        long totalTermFreq = 0;
        for (int ord = 0; ord < segments.Length; ord++)
        {
            _ords.Add(segments[ord], ord);
            FieldTerms? terms = segments[ord].TermsOf(_query.Term.Field);
            if (terms is not null && terms.TryFind(_query.Term.Bytes.AsSpan(), out _entries[ord]))
            {
                _found[ord] = true;
                docFreq += _entries[ord].DocFreq;
                totalTermFreq += _entries[ord].TotalTermFreq;
            }
        }

        return new TermStatistics(_query.Term.Bytes, docFreq, totalTermFreq);
    }
}
