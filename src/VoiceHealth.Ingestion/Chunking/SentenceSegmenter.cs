using System.Collections.Frozen;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>
/// Cuts a text into sentences at full stops, question marks and exclamation marks, but not after abbreviations and initials,
/// nor within brackets. Every character but the white space between sentences belongs to exactly one of them.
/// </summary>
internal static class SentenceSegmenter
{
    /// <summary>A run without any sentence end is cut at a space before this many characters, so that a chunk stays bounded.</summary>
    internal const int LongestSentence = 1_200;

    private const int LongestBracket = 300;

    private static readonly FrozenSet<string> NeverLast = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "e.g", "eg", "i.e", "ie", "dr", "mr", "mrs", "ms", "prof", "st", "no", "vs", "approx", "fig", "cf", "nos");

    public static IEnumerable<Range> Segment(string text)
    {
        int start = SkipSpace(text, 0);
        while (start < text.Length)
        {
            int end = EndOfSentence(text, start);
            int trimmed = end;
            while (trimmed > start && char.IsWhiteSpace(text[trimmed - 1]))
            {
                trimmed--;
            }

            yield return start..trimmed;
            start = SkipSpace(text, end);
        }
    }

    private static int EndOfSentence(string text, int start)
    {
        int limit = Math.Min(text.Length, start + LongestSentence);
        int bracketEnd = -1;
        for (int i = start; i < limit; i++)
        {
            char character = text[i];
            if (character is '(' or '[' && i > bracketEnd)
            {
                bracketEnd = EndOfBracket(text, i);
            }
            else if (i == bracketEnd && IsBracketedSentence(text, start, i))
            {
                return i + 1;
            }
            else if (character is '.' or '!' or '?' && i > bracketEnd)
            {
                int after = SkipClosing(text, i + 1);
                if (EndsHere(text, start, i, after))
                {
                    return after;
                }
            }
        }

        return limit == text.Length ? limit : CutAtSpace(text, start, limit);
    }

    private static bool IsBracketedSentence(string text, int start, int close) =>
        text[start] is '(' or '[' && text[close - 1] is '.' or '!' or '?' && EndsHere(text, start, close - 1, close + 1);

    private static bool EndsHere(string text, int start, int stop, int after)
    {
        if (after == text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[after]))
        {
            return IsMissingSpace(text, stop, after);
        }

        int next = SkipSpace(text, after);
        return next == text.Length || (StartsSentence(text, next) && !IsAbbreviation(text, start, stop));
    }

    /// <summary>"…infection.The next…": a space was lost, but it is two sentences.</summary>
    private static bool IsMissingSpace(string text, int stop, int after) =>
        after == stop + 1 && stop >= 3 && after + 2 < text.Length
        && char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2])
        && char.IsUpper(text[after]) && (char.IsLower(text[after + 1]) || char.IsWhiteSpace(text[after + 1])) && !char.IsUpper(text[after + 2]);

    private static bool StartsSentence(string text, int next)
    {
        while (next < text.Length && text[next] is '(' or '[' or '"' or '\'' or '“' or '‘')
        {
            next++;
        }

        return next < text.Length && (char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '£' || char.IsLetter(text[next]) && !char.IsLower(text[next]));
    }

    private static bool IsAbbreviation(string text, int start, int stop)
    {
        if (text[stop] != '.')
        {
            return false;
        }

        int wordStart = stop;
        while (wordStart > start && !char.IsWhiteSpace(text[wordStart - 1]) && text[wordStart - 1] is not ('(' or '[' or '"' or '“'))
        {
            wordStart--;
        }

        string word = text[wordStart..stop];
        if (word.Equals("no", StringComparison.OrdinalIgnoreCase))
        {
            return char.IsDigit(text[SkipSpace(text, stop + 1)]);
        }

        return NeverLast.Contains(word) || IsInitial(text, start, wordStart, word);
    }

    /// <summary>"J. Smith" and "P. acnes" have an initial; "hepatitis B. It" and "vitamin D. You" end a sentence.</summary>
    private static bool IsInitial(string text, int start, int wordStart, string word)
    {
        if (word.Length != 1 || !char.IsUpper(word[0]))
        {
            return false;
        }

        if (wordStart == start)
        {
            return true;
        }

        int before = wordStart - 1;
        while (before > start && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return text[before] == '.';
    }

    private static int EndOfBracket(string text, int open)
    {
        char close = text[open] == '(' ? ')' : ']';
        int depth = 0;
        for (int i = open; i < Math.Min(text.Length, open + LongestBracket); i++)
        {
            depth += text[i] == text[open] ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int CutAtSpace(string text, int start, int limit)
    {
        int space = text.LastIndexOf(' ', limit - 1, limit - start);
        return space > start ? space : limit;
    }

    private static int SkipClosing(string text, int position)
    {
        while (position < text.Length && text[position] is '"' or '\'' or '”' or '’' or ')' or ']' or '.' or '!' or '?')
        {
            position++;
        }

        return position;
    }

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
