using System.Collections.Frozen;
using System.Collections.Immutable;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;

namespace VoiceHealth.Search.Understanding;

/// <summary>Reads from the way of asking whether it names a topic or describes how somebody feels, and who it is about.</summary>
internal static class SignReader
{
    private static readonly FrozenSet<string> Tellers = FrozenSet.Create(
        StringComparer.Ordinal,
        "i", "i'm", "i've", "i'd", "my", "me", "he", "he's", "she", "she's", "his", "her", "they're", "we", "our", "it's", "there's", "something's", "every", "im", "ive");

    private static readonly FrozenSet<string> Askers = FrozenSet.Create(
        StringComparer.Ordinal,
        "what", "what's", "how", "which", "who", "tell", "is", "are", "does", "can", "do", "why", "when", "where", "symptoms", "should", "could", "define", "explain", "causes", "treatment");

    public static QuestionSigns Read(Utterance utterance)
    {
        bool child = false;
        bool pregnant = false;
        bool bodily = false;
        for (int i = 0; i < utterance.Count; i++)
        {
            child |= utterance.Roles[i].HasFlag(WordRole.Child);
            pregnant |= utterance.Roles[i].HasFlag(WordRole.Pregnant);
            bodily |= utterance.Roles[i].HasFlag(WordRole.Bodily);
        }

        bool asks = utterance.Count > 0 && Askers.Contains(utterance.Words[0]);
        bool tells = Tells(utterance.Words);
        return new QuestionSigns(bodily && tells && !asks, asks, child || IsYoung(utterance.Words), pregnant);
    }

    private static bool Tells(ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (Tellers.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"three year old", "eight week old", but not "sixty five year old".</summary>
    private static bool IsYoung(ImmutableArray<string> words)
    {
        for (int i = 2; i < words.Length; i++)
        {
            if (words[i] == "old" && words[i - 1] is "year" or "years" or "month" or "months" or "week" or "weeks" or "day" or "days")
            {
                return words[i - 1][0] is not 'y' || IsSmall(words[i - 2], i > 2 ? words[i - 3] : string.Empty);
            }
        }

        return false;
    }

    private static bool IsSmall(string number, string before)
    {
        if (int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out int years))
        {
            return years < 16;
        }

        bool tens = before is "twenty" or "thirty" or "forty" or "fifty" or "sixty" or "seventy" or "eighty" or "ninety";
        return !tens && number is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve" or "thirteen" or "fourteen" or "fifteen";
    }
}
