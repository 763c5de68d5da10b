using System.Collections.Immutable;
using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Finds the part of a reading that speaks of given words, for a question that no section answers by its name ("should I squeeze them").</summary>
internal static class PassageFinder
{
    /// <summary>Words of at least this length also match other forms of themselves: "squeeze", "squeezing".</summary>
    private const int StemLength = 4;

    /// <summary>Position of the first part with a sentence, or a part, that has all the words; -1 where none has, or there are no words.</summary>
    public static int Find(ReadingPlan plan, ImmutableArray<string> words)
    {
        if (words.IsEmpty)
        {
            return -1;
        }

        for (int position = 0; position < plan.Parts.Length; position++)
        {
            if (plan.Parts[position].Sentences.Any(placed => words.All(word => Says(placed.Sentence.Quote, word))))
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>Position of the first part under a heading that has all the words, else of the first that has them in a sentence; -1 where none has.</summary>
    public static int FindNamed(ReadingPlan plan, ImmutableArray<string> words)
    {
        int headed = -1;
        for (int position = 0; position < plan.Parts.Length && headed < 0 && !words.IsEmpty; position++)
        {
            headed = words.All(word => Says(plan.Parts[position].Heading, word)) ? position : headed;
        }

        return headed >= 0 ? headed : Find(plan, words);
    }

    /// <summary>
    /// Position of the part that says most of the words, the rare ones counting more; -1 where there are none or the page lacks any of them: a word that it
    /// never says is of something else.
    /// </summary>
    public static int FindLoosely(ReadingPlan plan, ImmutableArray<string> words)
    {
        var weights = new double[plan.Parts.Length];
        foreach (string word in words)
        {
            int[] saying = [.. Enumerable.Range(0, weights.Length).Where(position => plan.Parts[position].Sentences.Any(placed => Says(placed.Sentence.Quote, word)))];
            if (saying.Length == 0)
            {
                return -1;
            }

            foreach (int position in saying)
            {
                weights[position] += 1.0 / saying.Length;
            }
        }

        return words.IsEmpty ? -1 : Array.IndexOf(weights, weights.Max());
    }

    /// <summary>Position of the first part that gives a telephone number to ring for help or to talk; -1 where none does.</summary>
    public static int FindNumber(ReadingPlan plan)
    {
        for (int position = 0; position < plan.Parts.Length; position++)
        {
            if (plan.Parts[position].Sentences.Any(placed => HasNumber(placed.Sentence.Quote)))
            {
                return position;
            }
        }

        return -1;
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
