using System.Runtime.CompilerServices;
using Lucene.Net.Codecs.DocValues;

namespace Lucene.Net.Search.Similarities;

/// <summary>What a term or phrase of a query scores.</summary>
internal struct TermWeights(FieldScoring scoring, float idf, float boost)
{
    private float _topLevelBoost = 1f;

    /// <summary>boost · idf · (k1 + 1).</summary>
    public float Weight { get; private set; } = idf * boost * (scoring.K1 + 1);

    public readonly FieldScoring Scoring => scoring;

    public readonly float ValueForNormalization => idf * boost * idf * boost;

    public void Normalize(float topLevelBoost)
    {
        _topLevelBoost = topLevelBoost;
        Weight = idf * boost * topLevelBoost * (scoring.K1 + 1);
    }

    /// <param name="best">The most that freq / (freq + length) can be.</param>
    public readonly float Bound(float best) => Weight > 0 ? Weight * best : 0f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly float Score(float freq, float length) => Weight * freq / (freq + length);

    public readonly Explanation Explain(int doc, float freq, Norms? norms, Explanation idfs)
    {
        float length = scoring.LengthOf(norms, doc);
        Explanation result = new(Score(freq, length), $"score(doc={doc},freq={freq}), product of:");
        if (boost * _topLevelBoost != 1f)
        {
            result.AddDetail(new Explanation(boost * _topLevelBoost, "boost"));
        }

        result.AddDetail(idfs);
        Explanation tf = new(freq * (scoring.K1 + 1) / (freq + length), "tfNorm, computed from:");
        tf.AddDetail(new Explanation(freq, "termFreq"));
        tf.AddDetail(new Explanation(scoring.K1, "parameter k1"));
        tf.AddDetail(new Explanation(length, norms is null ? "k1 (norms omitted for field)" : "k1 · (1 − b + b · fieldLength / avgFieldLength)"));
        result.AddDetail(tf);
        return result;
    }
}
