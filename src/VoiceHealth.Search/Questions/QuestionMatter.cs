using System.Collections.Immutable;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Questions;

/// <summary>One thing that is asked of a topic beyond its name: the flying in "can I fly with a DVT".</summary>
/// <param name="Stems">Its word and the words that mean the same, folded.</param>
/// <param name="Weight">How much it tells: the inverse document frequency over the release's pages, in nats.</param>
/// <param name="IsAsking">Whether the word is part of the way of asking ("get rid of"), so that a text may well answer without it.</param>
public sealed record QuestionMatter(ImmutableArray<string> Stems, double Weight, bool IsAsking)
{
    /// <summary>Letters that a word and its folded form always share at the start; fewer than these are compared whole.</summary>
    private const int SameLetters = 3;

    /// <summary>Whether a text has one of the words, in any form.</summary>
    public bool IsSaidIn(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’'))
            {
                end++;
            }

            if (end > start && IsWord(text.AsSpan(start, end - start)))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    private bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (string stem in Stems)
        {
            int letters = Math.Min(SameLetters, stem.Length);
            if (word.Length >= letters && word[..letters].Equals(stem.AsSpan(0, letters), StringComparison.OrdinalIgnoreCase) && WordFolder.Fold(word.ToString()) == stem)
            {
                return true;
            }
        }

        return false;
    }
}
