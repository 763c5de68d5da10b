using Lucene.Net.Codecs.DocValues;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>Documents with a phrase.</summary>
internal sealed class PhraseMatcher(PhraseTerm[] terms, IPhraseCounter counter, Norms? norms, TermWeights weights) : Matcher
{
    private readonly PostingsCursor[] _cursors = [.. terms.Select(term => term.Cursor).OrderBy(cursor => cursor.DocFreq)];
    private int _doc = -1;

    public override int Doc => _doc;

    public override long Cost => _cursors[0].DocFreq;

    public override float Bound => weights.Bound(1f);

    /// <summary>How often the phrase is in the current document; inexact matches count less than one.</summary>
    public float Freq { get; private set; }

    public override int Next() => Find(_cursors[0].NextDoc());

    public override int Advance(int target) => Find(_cursors[0].Doc < target ? _cursors[0].Advance(target) : _cursors[0].Doc);

    public override float Score() => weights.Score(Freq, weights.Scoring.LengthOf(norms, _doc));

    private int Find(int doc)
    {
        while (true)
        {
            doc = Agree(doc);
            if (doc == NoMoreDocs)
            {
                return _doc = doc;
            }

            foreach (PhraseTerm term in terms)
            {
                term.Load();
            }

            Freq = counter.Count();
            if (Freq > 0f)
            {
                return _doc = doc;
            }

            doc = _cursors[0].NextDoc();
        }
    }

    private int Agree(int doc)
    {
        for (int at = 1; at < _cursors.Length && doc != NoMoreDocs; at++)
        {
            int found = _cursors[at].Doc < doc ? _cursors[at].Advance(doc) : _cursors[at].Doc;
            if (found > doc)
            {
                doc = found == NoMoreDocs ? NoMoreDocs : _cursors[0].Advance(found);
                at = 0;
            }
        }

        return doc;
    }
}
