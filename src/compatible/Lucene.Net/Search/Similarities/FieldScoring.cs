using System.Runtime.CompilerServices;
using Lucene.Net.Codecs.DocValues;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;

namespace Lucene.Net.Search.Similarities;

/// <summary>
/// How a field is scored in an index: <c>idf · boost · (k1 + 1) · freq / (freq + lengths[norm])</c>. The table has an entry for each of the 256 norms;
/// without norms k1 stands for it. Made once for a searcher and kept, with what is found out about terms.
/// </summary>
internal sealed class FieldScoring(float k1, float[] lengths, Func<long, float> idf)
{
    private const float Unseen = -1f;
    private const int SegmentBits = 20;
    private readonly TermBounds _best = new();
    private readonly bool _isBounded = k1 >= 0 && AreBounded(lengths);

    public float K1 => k1;

    public float Idf(long docFreq) => idf(docFreq);

    /// <summary>The table's entry for the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float LengthOf(Norms? norms, int doc) => norms is null ? k1 : lengths[norms.ByteAt(doc)];

    /// <summary>
    /// The most that <c>freq / (freq + length)</c> is in any document of the term. It takes all its documents to know, so a term that is met for the first time
    /// has the bound that always holds.
    /// </summary>
    public float BestOf(FieldTerms terms, in TermEntry entry, int segment, Norms? norms, PostingsCursor cursor)
    {
        if (!_isBounded || entry.SingleDoc >= 0)
        {
            return _isBounded ? 1f : float.PositiveInfinity;
        }

        long term = (entry.DocStart << SegmentBits) | (uint)segment;
        if (!_best.TryGet(term, out float best))
        {
            _best.Set(term, Unseen);
            return 1f;
        }

        if (best == Unseen)
        {
            best = Compute(terms, entry, norms, cursor);
            _best.Set(term, best);
        }

        return best;
    }

    private float Compute(FieldTerms terms, in TermEntry entry, Norms? norms, PostingsCursor cursor)
    {
        float best = 0f;
        cursor.Start(terms.Postings, terms.Info, entry, withPositions: false);
        for (int doc = cursor.NextDoc(); doc < terms.MaxDoc; doc = cursor.NextDoc())
        {
            float freq = cursor.Freq;
            best = Math.Max(best, freq / (freq + LengthOf(norms, doc)));
        }

        return best;
    }

    private static bool AreBounded(float[] lengths)
    {
        foreach (float length in lengths)
        {
            if (!(length >= 0))
            {
                return false;
            }
        }

        return true;
    }
}
