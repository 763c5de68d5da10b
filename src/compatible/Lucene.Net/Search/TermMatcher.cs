using Lucene.Net.Codecs.DocValues;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>A term's documents.</summary>
internal sealed class TermMatcher : Matcher
{
    private readonly PostingsCursor _cursor = new();
    private readonly Norms? _norms;
    private readonly TermWeights _weights;

    public TermMatcher(FieldTerms terms, in TermEntry entry, Norms? norms, TermWeights weights)
    {
        _norms = norms;
        _weights = weights;
        _cursor.Start(terms.Postings, terms.Info, entry, withPositions: false);
    }

    public override int Doc => _cursor.Doc;

    public override long Cost => _cursor.DocFreq;

    public override float Bound => _weights.Bound;

    public int Freq => _cursor.Freq;

    public override int Next() => _cursor.NextDoc();

    public override int Advance(int target) => _cursor.Advance(target);

    public override float Score() => _weights.Score(_cursor.Freq, _weights.LengthOf(_norms, _cursor.Doc));
}
