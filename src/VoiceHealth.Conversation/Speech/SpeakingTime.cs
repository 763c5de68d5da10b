using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Conversation.Speech;

/// <summary>
/// How long a text takes to say at Alexa's normal rate, taken as 150 words a minute with the pauses between sentences included.
/// A number counts as its digits where it is read digit by digit, else as a word for every two digits.
/// </summary>
internal static class SpeakingTime
{
    private const double SecondsAWord = 60.0 / 150;

    public static double SecondsOf(IEnumerable<ReplySegment> segments) => segments.Sum(segment => WordsOf(segment.Text)) * SecondsAWord;

    public static double SecondsOf(int words) => words * SecondsAWord;

    /// <summary>Words as they are heard: "116 123" is six, "A&amp;E" three, "www.nhs.uk" about seven.</summary>
    public static int WordsOf(ReadOnlySpan<char> text)
    {
        int words = 0;
        for (int start = 0; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            int end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            words += WordsOfToken(text[start..end]);
            start = end;
        }

        return words;
    }

    private static int WordsOfToken(ReadOnlySpan<char> token)
    {
        int digits = 0;
        int capitals = 0;
        int letters = 0;
        int breaks = 0;
        for (int i = 0; i < token.Length; i++)
        {
            digits += char.IsAsciiDigit(token[i]) ? 1 : 0;
            capitals += char.IsUpper(token[i]) ? 1 : 0;
            letters += char.IsLetter(token[i]) ? 1 : 0;
            breaks += i > 0 && i < token.Length - 1 && token[i] is '-' or '/' or '&' or '.' or '\u2013' ? 1 : 0;
        }

        if (digits > 0)
        {
            return (digits >= 3 ? digits : 1) + (letters > 0 ? 1 : 0);
        }

        bool isSpelled = letters > 1 && capitals == letters && letters <= 4;
        return letters == 0 ? 0 : Math.Max(1, isSpelled ? (letters + breaks + 1) / 2 : 1 + (breaks / 2));
    }
}
