using System.Runtime.CompilerServices;
using Lucene.Net.Codecs.DocValues;

namespace Lucene.Net.Search.Similarities;

/// <summary>
/// What a query term scores: <c>weight · freq / (freq + lengths[norm])</c>. The table has an entry for each of the 256 norms;
/// without norms <paramref name="noNorm"/> stands for it.
/// </summary>
internal sealed class TermWeights(Explanation idf, float boost, float k1, float[] lengths, float noNorm)
{
    private float _topLevelBoost = 1f;

    public Explanation Idf { get; } = idf;

    /// <summary>boost · idf · (k1 + 1).</summary>
    public float Weight { get; private set; }

    /// <summary>No document scores more, however often it has the term. Unbounded for parameters that make no sense.</summary>
    public float Bound => Weight < 0 ? 0f : noNorm < 0 || lengths.AsSpan().ContainsAnyInRange(float.MinValue, -float.Epsilon) ? float.PositiveInfinity : Weight;

    public void Normalize(float topLevelBoost)
    {
        _topLevelBoost = topLevelBoost;
        Weight = Idf.Value * boost * topLevelBoost * (k1 + 1);
    }

    /// <summary>The table's entry for the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float LengthOf(Norms? norms, int doc) => norms is null ? noNorm : lengths[norms.ByteAt(doc)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Score(float freq, float length) => Weight * freq / (freq + length);

    public Explanation Explain(int doc, float freq, Norms? norms)
    {
        float length = LengthOf(norms, doc);
        float boosts = boost * _topLevelBoost;
        Explanation result = new(Score(freq, length), $"score(doc={doc},freq={freq}), product of:");
        if (boosts != 1f)
        {
            result.AddDetail(new Explanation(boosts, "boost"));
        }

        result.AddDetail(Idf);
        Explanation tf = new(freq * (k1 + 1) / (freq + length), "tfNorm, computed from:");
        tf.AddDetail(new Explanation(freq, "termFreq"));
        tf.AddDetail(new Explanation(k1, "parameter k1"));
        tf.AddDetail(new Explanation(length, norms is null ? "k1 (norms omitted for field)" : "k1 · (1 − b + b · fieldLength / avgFieldLength)"));
        result.AddDetail(tf);
        return result;
    }
}
