using System.Buffers;
using System.Text;

namespace VoiceHealth.Search.Text;

/// <summary>
/// Folds a word to the form that names, page text and utterances are compared in: without accents and possessives, one spelling
/// for British and American English ("oesophageal", "esophageal"), without the endings of plurals and of verbs. It is a light
/// stemmer on purpose: a heavy one makes one word of "organ" and "organisation".
/// </summary>
internal static class WordFolder
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Fold(string word) => Stem(Plain(word));

    /// <summary>Without accents and possessives and in one spelling, endings left.</summary>
    public static string Plain(string word) => Unspell(Bare(word));

    private static string Bare(string word)
    {
        var bare = new StringBuilder(word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            char c = char.ToLowerInvariant(word[i]);
            if (c is '\'' or '\u2019')
            {
                if (i == word.Length - 2 && word[i + 1] is 's' or 'S')
                {
                    break;
                }

                continue;
            }

            bare.Append(WithoutAccent(c));
        }

        return bare.ToString();
    }

    private static char WithoutAccent(char c) => c switch
    {
        >= 'à' and <= 'å' => 'a',
        'ç' => 'c',
        >= 'è' and <= 'ë' => 'e',
        >= 'ì' and <= 'ï' => 'i',
        'ñ' => 'n',
        >= 'ò' and <= 'ö' => 'o',
        >= 'ù' and <= 'ü' => 'u',
        _ => c,
    };

    private static string Unspell(string word)
    {
        if (word.Length < 5)
        {
            return word;
        }

        string text = word.Replace("ae", "e", StringComparison.Ordinal).Replace("oe", "e", StringComparison.Ordinal);
        text = text.Replace("isation", "ization", StringComparison.Ordinal);
        if (text.EndsWith("our", StringComparison.Ordinal) || text.EndsWith("ours", StringComparison.Ordinal))
        {
            text = text.Replace("our", "or", StringComparison.Ordinal);
        }

        if (text.EndsWith("tre", StringComparison.Ordinal))
        {
            text = text[..^2] + "er";
        }

        foreach (string ending in (ReadOnlySpan<string>)["ise", "ised", "ises", "ising"])
        {
            if (text.Length > ending.Length + 3 && text.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(text.AsSpan(0, text.Length - ending.Length), "iz", ending.AsSpan(2));
            }
        }

        return text;
    }

    private static string Stem(string word)
    {
        string stem = WithoutPlural(word);
        if (stem.Length >= 6 && stem.EndsWith("ing", StringComparison.Ordinal) && HasVowel(stem.AsSpan(0, stem.Length - 3)))
        {
            stem = Undouble(stem[..^3]);
        }
        else if (stem.Length >= 5 && stem.EndsWith("ed", StringComparison.Ordinal) && stem[^3] != 'e' && HasVowel(stem.AsSpan(0, stem.Length - 2)))
        {
            stem = Undouble(stem[..^2]);
        }

        return stem.Length >= 5 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (word.Length <= 3 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
        {
            return word;
        }

        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        bool hissing = word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal);
        return hissing ? word[..^2] : word[..^1];
    }

    private static bool HasVowel(ReadOnlySpan<char> text) => text.IndexOfAny(Vowels) >= 0;

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'f') ? stem[..^1] : stem;
}
