using VoiceHealth.Content;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Text;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>Measures where in a page the words stand that the page's name leaves over: "radioiodine" of "overactive thyroid radioiodine" stands under its treatment.</summary>
internal sealed class SectionReader(LanguageModel model, ITermPostings postings)
{
    private const int MaxPassages = 128;

    /// <summary>What each further passage with the same word adds.</summary>
    private const float Again = 0.15f;

    /// <summary>Whether a page has a part of a class.</summary>
    /// <param name="aspects">The page's aspects, as <see cref="LanguageModel.Aspects"/> has them.</param>
    /// <param name="aspectClass">Number of the class.</param>
    public static bool Has(long aspects, int aspectClass)
    {
        for (long rest = aspects; rest != 0; rest &= rest - 1)
        {
            if (AspectClasses.Of((HealthAspect)System.Numerics.BitOperations.TrailingZeroCount(rest)) == aspectClass)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By class of aspect, how much of what the name leaves over its passages hold, by weight: about 0 to 1.</summary>
    /// <param name="utterance">What was said.</param>
    /// <param name="named">Positions of the page's name.</param>
    /// <param name="page">Number of the page.</param>
    /// <param name="shares">One for each class; overwritten.</param>
    public void Measure(Utterance utterance, ulong named, int page, Span<float> shares)
    {
        shares.Clear();
        float left = 0;
        for (int i = 0; i < utterance.Count; i++)
        {
            if (utterance.Mass[i] > 0 && (named >> i & 1) == 0)
            {
                left += utterance.Mass[i];
                Add(WordFolder.Fold(utterance.Words[i]), utterance.Mass[i], page, shares);
            }
        }

        for (int i = 0; i < shares.Length && left > 0; i++)
        {
            shares[i] /= left;
        }
    }

    private void Add(string word, float mass, int page, Span<float> shares)
    {
        ReadOnlySpan<int> aspects = model.PassageAspects[page];
        Span<int> passages = stackalloc int[MaxPassages];
        int first = model.Paths.Count + model.PassageAspects.Starts[page];
        int count = postings.ReadPassages(word, first, Math.Min(aspects.Length, MaxPassages), passages);
        ulong met = 0;
        foreach (int passage in passages[..count])
        {
            int aspectClass = AspectClasses.Of((HealthAspect)aspects[passage - first]);
            if (aspectClass >= 0)
            {
                shares[aspectClass] += (met >> aspectClass & 1) == 0 ? mass : mass * Again;
                met |= 1UL << aspectClass;
            }
        }
    }
}
