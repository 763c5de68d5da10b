using VoiceHealth.Search.Language;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>
/// Scores pages by the utterance's content in their text fields: BM25's saturation and length normalisation a field
/// (Robertson and Zaragoza, 2009), with one weight a concept for all fields.
/// </summary>
internal sealed class TextMatcher(LanguageModel model, ITermPostings postings)
{
    private const float Saturation = 1.2f;
    private const float LengthNormalisation = 0.6f;
    private const int PairDistance = 4;
    private const int MaxPairs = 40;

    private readonly float[] _averages = Average(model);

    public void Match(Utterance utterance, Evidence evidence)
    {
        foreach (UtteranceConcept concept in utterance.Concepts)
        {
            if (!concept.IsContent)
            {
                continue;
            }

            string term = model.Words[concept.Concept];
            float weight = model.Weights[concept.Concept];
            for (int field = 0; field < TextFields.Pairs; field++)
            {
                Add(evidence, field, term, weight, concept.Positions);
            }
        }

        MatchPairs(utterance, evidence);
    }

    /// <summary>The index term of two concepts that stand together, in either order.</summary>
    public static string PairTerm(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? $"{one}|{other}" : $"{other}|{one}";

    private void MatchPairs(Utterance utterance, Evidence evidence)
    {
        int pairs = 0;
        List<UtteranceConcept> concepts = utterance.Concepts;
        for (int i = 0; i < concepts.Count; i++)
        {
            for (int j = i + 1; j < concepts.Count && pairs < MaxPairs; j++)
            {
                if (!AreNear(concepts[i], concepts[j]))
                {
                    continue;
                }

                pairs++;
                float weight = MathF.Sqrt(model.Weights[concepts[i].Concept] * model.Weights[concepts[j].Concept]);
                string term = PairTerm(model.Words[concepts[i].Concept], model.Words[concepts[j].Concept]);
                Add(evidence, TextFields.Pairs, term, weight, Together(concepts[i], concepts[j]));
            }
        }
    }

    /// <summary>Positions of both where the one was said right after the other, else none.</summary>
    private static ulong Together(in UtteranceConcept one, in UtteranceConcept other)
    {
        bool touch = ((one.Positions << 1) & other.Positions) != 0 || ((one.Positions >> 1) & other.Positions) != 0;
        return touch ? one.Positions | other.Positions : 0;
    }

    private static bool AreNear(in UtteranceConcept one, in UtteranceConcept other)
    {
        if (!one.IsContent || !other.IsContent || (one.Positions & other.Positions) != 0)
        {
            return false;
        }

        int first = System.Numerics.BitOperations.TrailingZeroCount(one.Positions);
        int second = System.Numerics.BitOperations.TrailingZeroCount(other.Positions);
        return Math.Abs(first - second) <= PairDistance;
    }

    private void Add(Evidence evidence, int field, string term, float weight, ulong positions)
    {
        int count = postings.Read(field, term, evidence.PostingPages, evidence.PostingFrequencies);
        Span<float> scores = evidence.Field(field);
        float average = _averages[field];
        for (int i = 0; i < count; i++)
        {
            int page = evidence.PostingPages[i];
            int frequency = evidence.PostingFrequencies[i];
            float length = model.Lengths[(page * TextFields.Count) + field] / average;
            scores[page] += weight * frequency * (Saturation + 1) / (frequency + (Saturation * (1 - LengthNormalisation + (LengthNormalisation * length))));
            if (field == TextFields.Pairs)
            {
                evidence.Paired[page] |= positions;
                continue;
            }

            evidence.Near[page] |= field < TextFields.Body ? positions : 0;
            evidence.Anywhere[page] |= positions;
        }
    }

    private static float[] Average(LanguageModel model)
    {
        var averages = new float[TextFields.Count];
        for (int i = 0; i < model.Lengths.Length; i++)
        {
            averages[i % TextFields.Count] += model.Lengths[i];
        }

        for (int field = 0; field < averages.Length; field++)
        {
            averages[field] = Math.Max(1, averages[field] / Math.Max(1, model.Paths.Count));
        }

        return averages;
    }
}
