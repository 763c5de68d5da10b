using System.Collections.Immutable;
using System.Text;

namespace VoiceHealth.Search.Text;

/// <summary>
/// Turns an utterance into the tokens that understanding and safety rules work on: lower case, without punctuation but for the
/// apostrophe inside a word, spelled letters joined ("p c o s" becomes "pcos").
/// </summary>
public static class UtteranceNormalizer
{
    /// <summary>Words past this many are not read; a spoken question is never so long.</summary>
    public const int MaxTokens = 256;

    public static ImmutableArray<string> Normalize(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return JoinSpelledLetters(Split(utterance), out _);
    }

    /// <summary>As <see cref="Normalize(string)"/>; bit n of <paramref name="spelled"/> is set where word n was spelled letter by letter ("m e").</summary>
    internal static ImmutableArray<string> Normalize(string utterance, out ulong spelled) => JoinSpelledLetters(Split(utterance), out spelled);

    /// <summary>The words alone: lower case, without punctuation, spelled letters left apart.</summary>
    internal static List<string> Words(string text) => Split(text);

    private static List<string> Split(string utterance)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in utterance)
        {
            char folded = c is '\u2019' or '\u02BC' ? '\'' : char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(folded) || (folded == '\'' && word.Length > 0))
            {
                word.Append(folded);
                continue;
            }

            Flush(words, word);
            if (words.Count == MaxTokens)
            {
                return words;
            }
        }

        Flush(words, word);
        return words;
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        string text = word.ToString().TrimEnd('\'');
        word.Clear();
        if (text.Length > 0)
        {
            words.Add(text);
        }
    }

    private static ImmutableArray<string> JoinSpelledLetters(List<string> words, out ulong spelled)
    {
        spelled = 0;
        var joined = ImmutableArray.CreateBuilder<string>(words.Count);
        for (int i = 0; i < words.Count;)
        {
            int end = i;
            while (end < words.Count && words[end].Length == 1 && char.IsLetter(words[end][0]))
            {
                end++;
            }

            if (end - i < 2)
            {
                joined.Add(words[i++]);
                continue;
            }

            spelled |= joined.Count < 64 ? 1UL << joined.Count : 0;
            joined.Add(string.Concat(words.GetRange(i, end - i)));
            i = end;
        }

        return joined.ToImmutable();
    }
}
