using Lucene.Net.Codecs.DocValues;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>Documents with a phrase.</summary>
/// <param name="round">Finds documents with all terms where whose turn it is matters to the counter; null where the rarest term leads.</param>
internal sealed class PhraseMatcher(PhraseTerm[] terms, IPhraseCounter counter, PhraseRound? round, Norms? norms, TermWeights weights) : Matcher
{
    private readonly PostingsCursor[] _cursors = [.. terms.Select(term => term.Cursor).OrderBy(cursor => cursor.DocFreq)];
    private int _doc = -1;

    public override int Doc => _doc;

    public override long Cost => _cursors[0].DocFreq;

    public override float Bound => weights.Bound(1f);

    /// <summary>How often the phrase is in the current document; inexact matches count less than one.</summary>
    public float Freq { get; private set; }

    public override int Next() => Find(round?.Advance(_doc + 1) ?? Agree(_cursors[0].NextDoc()));

    public override int Advance(int target) => Find(round?.Advance(target) ?? Agree(_cursors[0].Doc < target ? _cursors[0].Advance(target) : _cursors[0].Doc));

    public override float Score() => weights.Score(Freq, weights.Scoring.LengthOf(norms, _doc));

    /// <param name="doc">A document with all terms.</param>
    private int Find(int doc)
    {
        while (doc != NoMoreDocs)
        {
            foreach (PhraseTerm term in terms)
            {
                term.Load();
            }

            Freq = counter.Count();
            if (Freq > 0f)
            {
                break;
            }

            doc = round?.Advance(doc + 1) ?? Agree(_cursors[0].NextDoc());
        }

        return _doc = doc;
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
