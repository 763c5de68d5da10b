using VoiceHealth.Content;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Text;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>
/// Finds the part of a page that a question is about by the words that the page's name leaves over ("overactive thyroid radioiodine"): the aspect whose
/// passages hold most of them, for questions whose way of asking does not say.
/// </summary>
internal sealed class SectionReader(LanguageModel model, ITermPostings postings)
{
    private const int MaxPassages = 128;
    private const int Aspects = 64;

    /// <summary>The best aspect has to hold this share of what is left over, by weight.</summary>
    private const float Least = 0.6f;

    /// <summary>And this many times what the next one holds.</summary>
    private const float Apart = 1.15f;

    /// <summary>What each further passage with the same word adds.</summary>
    private const float Again = 0.15f;

    /// <summary>Null where no part of the page stands out.</summary>
    /// <param name="utterance">What was said.</param>
    /// <param name="named">Positions of the page's name.</param>
    /// <param name="page">Number of the page.</param>
    public HealthAspect? Find(Utterance utterance, ulong named, int page)
    {
        ReadOnlySpan<int> aspects = model.PassageAspects[page];
        Span<float> scores = stackalloc float[Aspects];
        scores.Clear();
        float left = 0;
        for (int i = 0; i < utterance.Count; i++)
        {
            if (utterance.Mass[i] > 0 && (named >> i & 1) == 0)
            {
                left += utterance.Mass[i];
                Add(WordFolder.Fold(utterance.Words[i]), utterance.Mass[i], page, aspects, scores);
            }
        }

        return Best(scores, left);
    }

    private void Add(string word, float mass, int page, ReadOnlySpan<int> aspects, Span<float> scores)
    {
        Span<int> passages = stackalloc int[MaxPassages];
        int first = model.Paths.Count + model.PassageAspects.Starts[page];
        int count = postings.ReadPassages(word, first, Math.Min(aspects.Length, MaxPassages), passages);
        ulong met = 0;
        foreach (int passage in passages[..count])
        {
            int aspect = aspects[passage - first];
            scores[aspect] += (met >> aspect & 1) == 0 ? mass : mass * Again;
            met |= 1UL << aspect;
        }
    }

    private static HealthAspect? Best(ReadOnlySpan<float> scores, float left)
    {
        int best = 0;
        float second = 0;
        for (int aspect = 1; aspect < scores.Length; aspect++)
        {
            if (scores[aspect] > scores[best])
            {
                second = scores[best];
                best = aspect;
            }
            else
            {
                second = Math.Max(second, scores[aspect]);
            }
        }

        bool stands = left > 0 && scores[best] >= Least * left && scores[best] >= Apart * second;
        return stands && best != (int)HealthAspect.None && best != (int)HealthAspect.Overview ? (HealthAspect)best : null;
    }
}
