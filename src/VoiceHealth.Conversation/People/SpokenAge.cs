using System.Collections.Immutable;
using System.Globalization;

namespace VoiceHealth.Conversation.People;

/// <summary>Hears an age: "my 2 year old", "she's two", "aged 18 months", "i'm nine".</summary>
internal static class SpokenAge
{
    private const int MaxYears = 130;

    private static readonly string[] Units =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>Words after which a bare number is an age, if nothing else is counted by it.</summary>
    private static readonly string[] Subjects = ["i'm", "im", "am", "she's", "he's", "shes", "hes", "is", "they're", "aged", "age", "turned", "turning", "only", "just", "nearly", "almost", "about", "son", "daughter", "child", "baby", "toddler", "kid", "boy", "girl", "was"];

    /// <summary>What may follow a bare age; anything else is counted by the number ("I'm five foot two").</summary>
    private static readonly string[] Followers =
        ["and", "now", "today", "what", "what's", "whats", "how", "can", "could", "may", "should", "so", "or", "next", "tomorrow", "but", "she", "he", "she's", "he's", "i", "is", "with", "who", "whose", "if", "does", "do", "tell"];

    /// <summary>The age in months, with where its number starts; null where none is told.</summary>
    /// <param name="startsName">Whether words start with the name of a medicine, which counts nothing ("she's two calpol").</param>
    public static (int Months, int At)? Find(ImmutableArray<string> tokens, Func<ImmutableArray<string>, bool> startsName)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (NumberAt(tokens, i) is { } number && AgeAt(tokens, i, number.Value, i + number.Length, startsName) is { } months)
            {
                return (months, i);
            }
        }

        return null;
    }

    public static bool IsNumber(string token) => Array.IndexOf(Units, token) >= 0 || Array.IndexOf(Tens, token) >= 0 || ShortAge(token) is not null
        || int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static int? AgeAt(ImmutableArray<string> tokens, int start, int number, int after, Func<ImmutableArray<string>, bool> startsName)
    {
        if (ShortAge(tokens[start]) is { } years)
        {
            return years * 12;
        }

        bool followsSubject = start > 0 && Subjects.Contains(tokens[start - 1]);
        string next = after < tokens.Length ? tokens[after] : "";
        double months = next switch
        {
            "year" or "years" or "yr" or "yrs" or "yo" => 12,
            "month" or "months" => 1,
            "week" or "weeks" => 12 / 52.0,
            "day" or "days" => 12 / 365.0,
            _ => 0,
        };
        if (months > 0)
        {
            // "She's had it two weeks" and "I'm 8 weeks pregnant" tell no age.
            bool saysOld = next == "yo" || (after + 1 < tokens.Length && tokens[after + 1] is "old" or "olds" or "older");
            bool endsThere = after + 1 == tokens.Length || Followers.Contains(tokens[after + 1]);
            return saysOld || (followsSubject && endsThere) ? Math.Max(1, (int)(number * months)) : null;
        }

        bool isAge = followsSubject && number is > 0 and < MaxYears && (next.Length == 0 || Followers.Contains(next) || startsName(tokens[after..]));
        return isAge ? number * 12 : null;
    }

    /// <summary>"2yo".</summary>
    private static int? ShortAge(string token)
    {
        string digits = token.TrimEnd('y', 'o', 'r', 's');
        bool isShort = digits.Length is 1 or 2 && token.Length > digits.Length && token[digits.Length..] is "yo" or "yr" or "yrs" or "y";
        return isShort && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int years) ? years : null;
    }

    private static (int Value, int Length)? NumberAt(ImmutableArray<string> tokens, int at)
    {
        string token = tokens[at];
        if (ShortAge(token) is { } years)
        {
            return (years, 1);
        }

        if (int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int digits))
        {
            return digits < 1000 ? (digits, 1) : null;
        }

        int tens = Array.IndexOf(Tens, token);
        if (tens < 0)
        {
            return Array.IndexOf(Units, token) is >= 0 and int unit ? (unit, 1) : null;
        }

        int more = at + 1 < tokens.Length ? Array.IndexOf(Units, tokens[at + 1]) : -1;
        return more is > 0 and < 10 ? (((tens + 2) * 10) + more, 2) : ((tens + 2) * 10, 1);
    }
}
