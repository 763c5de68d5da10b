using System.Globalization;
using System.Text.RegularExpressions;

namespace VoiceHealth.Conversation.People;

/// <summary>Reads the ages that a page's sentence names: "under 3 months", "aged 2 to 5 years", "over 16s".</summary>
internal static partial class WrittenAges
{
    /// <summary>In months, from the first to before the second; empty where the text names none.</summary>
    public static List<(int From, int To)> Of(string text)
    {
        var ages = new List<(int From, int To)>();
        foreach (Match match in AgeRange().Matches(text))
        {
            int unit = match.Groups["unit"].Value.StartsWith("month", StringComparison.OrdinalIgnoreCase) ? 1 : 12;
            int firstUnit = match.Groups["first"].Value.StartsWith("month", StringComparison.OrdinalIgnoreCase) ? 1 : unit;
            int from = int.Parse(match.Groups["from"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (match.Groups["to"].Success)
            {
                ages.Add((from * firstUnit, (int.Parse(match.Groups["to"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) + 1) * unit));
            }
            else if (match.Groups["under"].Success)
            {
                ages.Add((0, from * unit));
            }
            else if (match.Groups["over"].Success || match.Groups["above"].Success)
            {
                ages.Add((from * unit, int.MaxValue));
            }
        }

        return ages;
    }

    public static bool Hold(List<(int From, int To)> ages, int months) => ages.Exists(age => age.From <= months && months < age.To);

    [GeneratedRegex(
        @"(?<under>\b(?:under|younger than|below|less than)\s+(?:the age of\s+)?)?(?<above>\b(?:over|older than)\s+(?:the age of\s+)?)?(?<from>\b\d{1,2})(?:\s*(?<first>months?|years?))?(?:\s*(?:to|-|–)\s*(?<to>\d{1,2}))?\s*(?<unit>months?|years?)(?:\s+old)?(?<over>\s*(?:and|or) (?:over|older|above))?|(?<above>\bover\s+)(?<from>\d{1,2})s?\b(?!\s*(?:hour|minute|day|week|mg|ml|tablet|time|kg))|(?<under>\bunder\s+)(?<from>\d{1,2})s?\b(?!\s*(?:hour|minute|day|week|mg|ml|tablet|time|kg))|\baged?\s+(?<from>\d{1,2})(?:\s*(?:to|-|–)\s*(?<to>\d{1,2}))?(?<over>\s*(?:and|or) (?:over|older|above))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgeRange();
}
