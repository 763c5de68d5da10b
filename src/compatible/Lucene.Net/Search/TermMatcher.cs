using Lucene.Net.Codecs.DocValues;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>A term's documents. Used again for another term.</summary>
internal sealed class TermMatcher : Matcher
{
    private readonly PostingsCursor _cursor = new();
    private Norms? _norms;
    private TermWeights _weights;
    private FieldScoring _scoring = null!;
    private float _bound;

    public override int Doc => _cursor.Doc;

    public override long Cost => _cursor.DocFreq;

    public override float Bound => _bound;

    public int Freq => _cursor.Freq;

    public void Start(FieldTerms terms, in TermEntry entry, int segment, Norms? norms, in TermWeights weights)
    {
        _norms = norms;
        _weights = weights;
        _scoring = weights.Scoring;
        _bound = weights.Bound(_scoring.BestOf(terms, entry, segment, norms, _cursor));
        _cursor.Start(terms.Postings, terms.Info, entry, withPositions: false);
    }

    public override int Next() => _cursor.NextDoc();

    public override int Advance(int target) => _cursor.Advance(target);

    public override float Score() => _weights.Score(_cursor.Freq, _scoring.LengthOf(_norms, _cursor.Doc));
}
