using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>The weight of a phrase: its terms' idf added up.</summary>
internal sealed class PhraseWeight : Weight
{
    private readonly PhraseQuery _query;
    private readonly Term[] _terms;
    private readonly string _field;
    private readonly float _idf;
    private TermWeights _weights;

    public PhraseWeight(PhraseQuery query, IndexSearcher searcher)
    {
        _query = query;
        _terms = query.GetTerms();
        _field = _terms[0].Field;
        FieldScoring scoring = searcher.ScoringOf(_field);
        foreach (Term term in _terms)
        {
            _idf += scoring.Idf(searcher.StatisticsOf(term).DocFreq);
        }

        _weights = new TermWeights(scoring, _idf, query.Boost);
    }

    public override float GetValueForNormalization() => _weights.ValueForNormalization;

    public override void Normalize(float norm, float topLevelBoost) => _weights.Normalize(topLevelBoost);

    public override Matcher? MatcherFor(SegmentReader segment, SearchScratch scratch) => PhraseMatcherFor(segment);

    public override Explanation Explain(SegmentReader segment, int doc, SearchScratch scratch)
    {
        PhraseMatcher? matcher = PhraseMatcherFor(segment);
        if (matcher is null || matcher.Advance(doc) != doc)
        {
            return NoMatch("no matching term");
        }

        Explanation result = new(matcher.Score(), $"weight({_query} in {doc}), result of:");
        result.AddDetail(_weights.Explain(doc, matcher.Freq, segment.NormsOf(_field), new Explanation(_idf, "idf(), sum of the terms'")));
        return result;
    }

    private PhraseMatcher? PhraseMatcherFor(SegmentReader segment)
    {
        FieldTerms? terms = segment.TermsOf(_field);
        if (terms is null)
        {
            return null;
        }

        if (!terms.HasPositions)
        {
            throw new InvalidOperationException($"field \"{_field}\" was indexed without position data; cannot run PhraseQuery {_query}");
        }

        int[] offsets = _query.GetPositions();
        PhraseTerm[] parts = new PhraseTerm[_terms.Length];
        for (int at = 0; at < parts.Length; at++)
        {
            if (!terms.TryFind(_terms[at].Bytes.AsSpan(), out TermEntry entry))
            {
                return null;
            }

            PostingsCursor cursor = new();
            cursor.Start(terms.Postings, terms.Info, entry, withPositions: true);
            parts[at] = new PhraseTerm(cursor, offsets[at], at, Array.IndexOf(_terms, _terms[at]));
        }

        bool saysAgain = _query.Slop > 0 && Array.Exists(parts, part => part.Word != part.Order);
        PhraseRound? round = saysAgain ? new PhraseRound(parts) : null;
        IPhraseCounter counter = _query.Slop == 0 ? new ExactPhraseCounter(parts) : new SloppyPhraseCounter(parts, _query.Slop, round);
        return new PhraseMatcher(parts, counter, round, segment.NormsOf(_field), _weights);
    }
}
