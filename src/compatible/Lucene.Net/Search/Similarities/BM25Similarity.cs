using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Search.Similarities;

/// <summary>
/// Okapi BM25 as Lucene 4.8 has it: idf = ln(1 + (N − n + 0.5) / (n + 0.5)); tf = f (k1 + 1) / (f + k1 (1 − b + b · length / average length)).
/// Lengths are kept in a byte, see <see cref="SmallFloat"/>. See Robertson et al., "Okapi at TREC-3".
/// </summary>
public class BM25Similarity : Similarity
{
    private static readonly float[] NormLengths = MakeNormLengths();
    private readonly float _k1;
    private readonly float _b;

    public BM25Similarity()
        : this(1.2f, 0.75f)
    {
    }

    /// <param name="k1">How soon more occurrences stop to count. Default 1.2.</param>
    /// <param name="b">How much long fields are marked down, 0 to 1. Default 0.75.</param>
    public BM25Similarity(float k1, float b)
    {
        _k1 = k1;
        _b = b;
    }

    public virtual float K1 => _k1;

    public virtual float B => _b;

    /// <summary>Whether terms at the position of another do not count to the length. Default true.</summary>
    public virtual bool DiscountOverlaps { get; set; } = true;

    public sealed override long ComputeNorm(FieldInvertState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        int length = DiscountOverlaps ? state.Length - state.NumOverlap : state.Length;
        return EncodeNormValue(state.Boost, length);
    }

    public override string ToString() => $"BM25(k1={_k1},b={_b})";

    protected internal virtual float Idf(long docFreq, long numDocs) =>
        (float)Math.Log(1 + ((numDocs - docFreq + 0.5D) / (docFreq + 0.5D)));

    protected internal virtual float AvgFieldLength(CollectionStatistics collectionStats)
    {
        ArgumentNullException.ThrowIfNull(collectionStats);
        return collectionStats.SumTotalTermFreq <= 0 ? 1f : (float)(collectionStats.SumTotalTermFreq / (double)collectionStats.MaxDoc);
    }

    protected internal virtual byte EncodeNormValue(float boost, int fieldLength) =>
        SmallFloat.Encode(boost / (float)Math.Sqrt(fieldLength));

    protected internal virtual float DecodeNormValue(byte b) => NormLengths[b];

    internal override FieldScoring ScoringOf(CollectionStatistics collection)
    {
        float average = AvgFieldLength(collection);
        float[] lengths = new float[256];
        for (int norm = 0; norm < lengths.Length; norm++)
        {
            lengths[norm] = _k1 * (1 - _b + (_b * DecodeNormValue((byte)norm) / average));
        }

        return new FieldScoring(_k1, lengths, docFreq => Idf(docFreq, collection.MaxDoc));
    }

    private static float[] MakeNormLengths()
    {
        float[] lengths = new float[256];
        for (int norm = 0; norm < lengths.Length; norm++)
        {
            float decoded = SmallFloat.Decode((byte)norm);
            lengths[norm] = 1.0f / (decoded * decoded);
        }

        return lengths;
    }
}
