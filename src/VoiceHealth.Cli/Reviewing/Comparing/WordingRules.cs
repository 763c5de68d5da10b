using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>Says what kind of change a rewording is: of a dose, of a "not", of a number, or of other words only.</summary>
internal static partial class WordingRules
{
    private static readonly ImmutableHashSet<string> Negations =
        ["not", "no", "never", "without", "cannot", "can't", "don't", "doesn't", "didn't", "shouldn't", "won't", "isn't", "aren't", "mustn't", "avoid", "unless", "except", "stop"];

    private static readonly ImmutableHashSet<string> NumberWords =
        ["once", "twice", "half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static FindingKind KindOf(string before, string after)
    {
        if (!SameOnes(Doses().Matches(before), Doses().Matches(after)))
        {
            return FindingKind.DoseChanged;
        }

        string[] old = Words(before), now = Words(after);
        if (!SameOnes(old.Where(Negations.Contains), now.Where(Negations.Contains)))
        {
            return FindingKind.NegationChanged;
        }

        return SameOnes(old.Where(IsNumber), now.Where(IsNumber)) ? FindingKind.TextChanged : FindingKind.NumberChanged;
    }

    private static bool IsNumber(string word) => NumberWords.Contains(word) || word.Any(char.IsAsciiDigit);

    private static string[] Words(string text) =>
        [.. WordDiff.Split(text.Replace('’', '\'')).Select(word => word.Trim('.', ',', ':', ';', '(', ')', '!', '?').ToLowerInvariant())];

    private static bool SameOnes(IEnumerable<Match> old, IEnumerable<Match> now) =>
        SameOnes(old.Select(match => match.Value.ToLowerInvariant()), now.Select(match => match.Value.ToLowerInvariant()));

    private static bool SameOnes(IEnumerable<string> old, IEnumerable<string> now) =>
        old.Order(StringComparer.Ordinal).SequenceEqual(now.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>An amount of a medicine, how often, or how far apart, as it is written or said.</summary>
    [GeneratedRegex(
        """
        (\b(\d[\d.,]*|half|one|two|three|four|five|six|seven|eight|nine|ten)(\s*(to|or|-|–)\s*\d[\d.,]*)?[\s-]*(mg|milligrams?|mcg|micrograms?|g|grams?|kg|ml|millilitres?|litres?|units?|iu|international\s+units|%|percent|tablets?|capsules?|caplets?|puffs?|drops?|doses?|sachets?|spoonfuls?|teaspoons?|tablespoons?|patch|patches|pills?|injections?|suppositor(y|ies)|sprays?|times\s+(a|in|every)\b)(?!\w))
        |(\b(once|twice)\s+(a|every|in)\s+(day|week|month|\d+))
        |(\b(every|within|in)\s+\d[\d.]*(\s*(to|or|-|–)\s*\d[\d.]*)?\s+hours?)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Doses();
}
