using System.Collections.Frozen;
using System.Collections.Immutable;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Questions;

/// <summary>Hears whether a question goes on about the page that is open ("what causes it", "should I squeeze them") or names another topic.</summary>
internal sealed class FollowUpReader(LanguageModel model)
{
    private const float Named = 0.6f;
    private const float InText = 0.99f;
    private const double SureOfOther = 0.7;

    private static readonly FrozenSet<string> Pointers = FrozenSet.Create(
        StringComparer.Ordinal, "it", "it's", "its", "them", "they", "they're", "that", "that's", "this", "these", "those", "mine", "one");

    public bool GoesOn(Utterance utterance, QuestionSigns signs, Evidence evidence, Candidate[] ranked, double confidence, int page, bool aspectStated)
    {
        ulong content = ContentOf(utterance);
        if (content == 0)
        {
            return aspectStated;
        }

        if (signs.Describes)
        {
            return false;
        }

        bool points = Points(utterance.Words);
        bool told = (content & ~evidence.Anywhere[page] & ~evidence.Named[page]) == 0 || utterance.ShareOf(evidence.Anywhere[page]) >= InText;
        if (ranked.Length > 0 && ranked[0].Page != page && utterance.ShareOf(evidence.Named[ranked[0].Page]) >= Named)
        {
            bool symptom = ((PageTraits)model.Traits[ranked[0].Page]).HasFlag(PageTraits.Symptom);
            return told && aspectStated && (points || symptom);
        }

        return points || (aspectStated && (told || confidence < SureOfOther));
    }

    /// <summary>Who it is about is no topic of its own while a page is open.</summary>
    private static ulong ContentOf(Utterance utterance)
    {
        ulong content = 0;
        for (int i = 0; i < utterance.Count; i++)
        {
            bool who = (utterance.Roles[i] & (WordRole.Pregnant | WordRole.Child)) != 0;
            content |= utterance.Mass[i] > 0 && !who ? 1UL << i : 0;
        }

        return content;
    }

    private static bool Points(ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (Pointers.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
