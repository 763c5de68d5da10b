using System.Collections.Immutable;
using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Finds the sentence of a page that speaks of given words, for a question that no section answers by its name ("should I squeeze them").</summary>
internal static class PassageFinder
{
    /// <summary>Words of at least this length also match other forms of themselves: "squeeze", "squeezing".</summary>
    private const int StemLength = 4;

    /// <summary>The first sentence that has all the words, in the order of reading; null where none has, or there are no words.</summary>
    public static PlacedSentence? Find(ReadingPlan plan, ImmutableArray<string> words) =>
        words.IsEmpty ? null : First(plan, placed => words.All(word => Says(placed.Sentence.Quote, word)));

    /// <summary>The first sentence under a heading that has all the words, else the first that has them itself; null where none has.</summary>
    public static PlacedSentence? FindNamed(ReadingPlan plan, ImmutableArray<string> words) =>
        words.IsEmpty ? null : First(plan, placed => words.All(word => Says(placed.Chunk.Heading, word))) ?? Find(plan, words);

    /// <summary>
    /// The sentence that, with the rest of its turn, says most of the words, the rare ones counting more; null where there are none or the page lacks any of them:
    /// a word that it never says is of something else.
    /// </summary>
    public static PlacedSentence? FindLoosely(ReadingPlan plan, ImmutableArray<string> words)
    {
        var weights = new double[plan.Parts.Length];
        foreach (string word in words)
        {
            int[] saying = [.. Enumerable.Range(0, weights.Length).Where(position => plan.Parts[position].Sentences.Any(placed => Says(placed.Sentence.Quote, word)))];
            if (saying.Length == 0)
            {
                return null;
            }

            foreach (int position in saying)
            {
                weights[position] += 1.0 / saying.Length;
            }
        }

        return words.IsEmpty ? null : plan.Parts[Array.IndexOf(weights, weights.Max())].Sentences.MaxBy(placed => words.Count(word => Says(placed.Sentence.Quote, word)));
    }

    /// <summary>The first sentence that gives a telephone number to ring for help or to talk; null where none does.</summary>
    public static PlacedSentence? FindNumber(ReadingPlan plan) => First(plan, placed => HasNumber(placed.Sentence.Quote));

    /// <summary>The first sentence that tells something, in the order of reading.</summary>
    public static PlacedSentence? First(ReadingPlan plan, Func<PlacedSentence, bool> tells)
    {
        foreach (ReadingPart part in plan.Parts)
        {
            foreach (PlacedSentence placed in part.Sentences)
            {
                if (tells(placed))
                {
                    return placed;
                }
            }
        }

        return null;
    }

    private static bool HasNumber(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool startsNumber = char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));
            if (startsNumber && SpokenNumber.LengthAt(text, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text says the word, in this or another form of it.</summary>
    public static bool Says(string text, string word)
    {
        bool isPlural = word.Length == StemLength && word[^1] == 's' && word[^2] != 's';
        ReadOnlySpan<char> stem = word.Length > StemLength ? word.AsSpan(0, Math.Max(StemLength, word.Length - 2)) : isPlural ? word.AsSpan(0, StemLength - 1) : word;
        for (int at = 0; at < text.Length;)
        {
            int found = text.AsSpan(at).IndexOf(stem, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            int start = at + found;
            int end = start + stem.Length;
            bool startsWord = start == 0 || !char.IsLetter(text[start - 1]);
            bool endsWord = word.Length > StemLength || end == text.Length || !char.IsLetter(text[end]) || text[end] == 's';
            if (startsWord && endsWord)
            {
                return true;
            }

            at = end;
        }

        return false;
    }
}
