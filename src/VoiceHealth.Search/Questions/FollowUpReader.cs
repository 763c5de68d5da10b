using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
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
        ulong absent = evidence.Absent & content & ~evidence.Named[page];
        if (absent != 0 && !points && (IsAskedFor(utterance.Words, absent) || (absent & ~evidence.Anywhere[page]) != 0))
        {
            return false;
        }

        bool told = (content & ~evidence.Anywhere[page] & ~evidence.Named[page]) == 0 || utterance.ShareOf(evidence.Anywhere[page]) >= InText;
        if (ranked.Length > 0 && ranked[0].Page != page && utterance.ShareOf(evidence.Named[ranked[0].Page]) >= Named)
        {
            bool symptom = ((PageTraits)model.Traits[ranked[0].Page]).HasFlag(PageTraits.Symptom);
            return told && aspectStated && (points || symptom);
        }

        return points || (aspectStated && (told || confidence < SureOfOther));
    }

    /// <summary>Whether what stands at the positions is what the question is for: "the dose of …", "tell me about …", "what is …".</summary>
    private static bool IsAskedFor(ImmutableArray<string> words, ulong positions)
    {
        int first = BitOperations.TrailingZeroCount(positions);
        return first > 0 && words[first - 1] is "of" or "about" or "is" or "are" or "what's";
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
        for (int i = 0; i < words.Length; i++)
        {
            if (Pointers.Contains(words[i]) && !StandsForWhatFollows(words, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Is it safe to …", "is it true that …": this "it" points to nothing that was said before.</summary>
    private static bool StandsForWhatFollows(ImmutableArray<string> words, int position) =>
        position > 0 && position + 2 < words.Length && words[position] == "it" && words[position - 1] is "is" or "was" or "be" or "isn't"
        && words[position + 2] is "to" or "that" or "if";
}
