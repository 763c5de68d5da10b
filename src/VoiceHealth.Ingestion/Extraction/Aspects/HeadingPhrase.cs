namespace VoiceHealth.Ingestion.Extraction.Aspects;

/// <summary>
/// A few words to look for in a heading, whole and in order. <c>~</c> at a word's end takes any ending (<c>treat~</c>: treating,
/// treatments), <c>...</c> takes any words between, <c>^</c> and <c>$</c> tie the phrase to the heading's first and last word.
/// Words are lower case, without apostrophes; hyphens part words.
/// </summary>
internal sealed record HeadingPhrase(string[] Pattern, bool FromStart, bool ToEnd)
{
    private const string Gap = "...";

    /// <summary>A heading says what it is about at once; looking for gaps in a text of any length could take for ever.</summary>
    private const int LongestHeading = 200;

    public static HeadingPhrase Parse(string phrase)
    {
        bool fromStart = phrase.StartsWith('^');
        bool toEnd = phrase.EndsWith('$');
        return new HeadingPhrase(phrase.Trim('^', '$').Split(' '), fromStart, toEnd);
    }

    /// <summary>A heading as words that phrases can be looked for in.</summary>
    public static string[] Words(string heading)
    {
        ReadOnlySpan<char> text = heading.AsSpan(0, Math.Min(heading.Length, LongestHeading));
        Span<char> clean = stackalloc char[LongestHeading];
        int length = 0;
        foreach (char character in text)
        {
            if (character is not ('\'' or '’'))
            {
                clean[length++] = char.IsLetterOrDigit(character) || character == '&' ? char.ToLowerInvariant(character) : ' ';
            }
        }

        return clean[..length].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether the phrase stands in the heading from this word on.</summary>
    public bool IsAt(ReadOnlySpan<string> words, int start) =>
        (start == 0 || !FromStart) && Matches(words[start..], Pattern);

    private bool Matches(ReadOnlySpan<string> words, ReadOnlySpan<string> pattern)
    {
        if (pattern.IsEmpty)
        {
            return !ToEnd || words.IsEmpty;
        }

        if (pattern[0] == Gap)
        {
            for (int skip = 0; skip <= words.Length; skip++)
            {
                if (Matches(words[skip..], pattern[1..]))
                {
                    return true;
                }
            }

            return false;
        }

        return !words.IsEmpty && IsWord(words[0], pattern[0]) && Matches(words[1..], pattern[1..]);
    }

    private static bool IsWord(string word, string pattern) =>
        pattern.EndsWith('~') ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1)) : word == pattern;
}
