using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>
/// Marks between amounts, where the wrong word would change a dose or a kind: "20mg/5ml" is "per", not "or"; "type 1/2" is no half;
/// "1½" is one and a half. They come before the rules of plain numbers and units.
/// </summary>
internal static partial class DoseRules
{
    private const string Day = "(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    private const string Month =
        "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)";

    private static readonly SearchValues<char> Slash = SearchValues.Create("/");
    private static readonly SearchValues<char> Parts = SearchValues.Create("/½¼¾");
    private static readonly SearchValues<char> Times = SearchValues.Create("x×");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—‑−");
    private static readonly SearchValues<string> Bounds = SearchValues.Create(["approx", "max", "min"], StringComparison.OrdinalIgnoreCase);

    public static ImmutableArray<SpeechRule> All { get; } =
    [
        new("kinds", Slash, Kinds(), _ => " or "),
        new("fraction", Parts, MixedNumber(), match => $" and {(SayPart(match) is "half" or "quarter" ? "a " : "")}{SayPart(match)}"),
        new("fraction", Parts, PartOf(), SayPart),
        new("per", Slash, PerAmount(), _ => " per "),
        new("per", Slash, PerTime(), _ => " per "),
        new("times", Times, Dimensions(), _ => " by "),
        new("times", Times, Multiple(), _ => " times "),
        new("times", Times, TimesADay(), _ => " times"),
        new("range", Dashes, Days(), _ => " to "),
        new("blood-group", Dashes, NegativeBloodGroup(), _ => " negative"),
        new("about", null, Bound(), SayBound) { Words = Bounds },
        new("slash", Slash, Shortened(), match => match.Value[0] is 'N' ? "not applicable" : match.Value[0] is 'w' ? "without" : "care of"),
    ];

    private static string SayPart(Match match) => match.Groups["part"].Value switch
    {
        "1/2" or "½" => "half",
        "1/4" or "¼" => "quarter",
        _ => "three quarters",
    };

    private static string SayBound(Match match)
    {
        string word = char.ToLowerInvariant(match.Value[1]) switch { 'p' => "approximately", 'a' => "maximum", _ => "minimum" };
        return char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    [GeneratedRegex(@"(?<=\b(?:types?|grades?|stages?|phases?|class|tiers?|levels?)\s\d{1,2}[ab]?)(?<token>/)(?=\d{1,2}[ab]?(?!\w))", RegexOptions.IgnoreCase)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"(?<=(?<![\w/.])\d{1,3})(?<token>\s?(?<part>[½¼¾])|\s(?<part>1/2|1/4|3/4)(?![\w/]))")]
    private static partial Regex MixedNumber();

    [GeneratedRegex(@"(?<=\b[Aa]n?\s)(?<token>(?<part>1/2|1/4|½|¼))(?![\w/])|(?<![\d/])(?<token>(?<part>½))(?=\s(?:an?|of|the)\b)")]
    private static partial Regex PartOf();

    [GeneratedRegex(@"(?<=\d\s?(?:mg|mcg|µg|μg|g|IU|mmol|micrograms?|milligrams?|grams?|units?))(?<token>\s?/\s?)(?=\d[\d.,]{0,7}\s?(?:ml|mL|l|L|kg|g|millilitres?|litres?)\b)")]
    private static partial Regex PerAmount();

    [GeneratedRegex(@"(?<=/\s?(?:kg|m2|m²)|\b(?:times?|units?|hours?|minutes?|days?|litres?|miles?|doses?|tablets?|capsules?|drops?|puffs?|cigarettes?|drinks?|calories|beats|breaths|steps|portions?)|(?<![\w./£])\d{1,3})(?<token>\s?/\s?)(?=(?:day|week|month|year|hour|minute|night|dose|person)\b)")]
    private static partial Regex PerTime();

    [GeneratedRegex(@"(?<=\d\s?(?:mm|cm|m)|(?<![\w.])\d{1,4})(?<token>\s?[x×]\s?)(?=\d[\d.,]{0,7}(?:\s?(?:mm|cm|m)\b|\s(?:grid|area)))")]
    private static partial Regex Dimensions();

    [GeneratedRegex(@"(?<=(?<![\w.])\d{1,3})(?<token>\s?[x×]\s?)(?=\d[\d.,]{0,7}\s?(?:mg|mcg|µg|g|ml|mL|IU|l|litres?|minutes?|hours?|tablets?|capsules?|doses?)\b)")]
    private static partial Regex Multiple();

    [GeneratedRegex(@"(?<=(?<![\w.])\d{1,2})(?<token>\s?[x×])(?=\s(?:an?|per|each|every|daily|weekly)\b)")]
    private static partial Regex TimesADay();

    [GeneratedRegex(@"(?<=\b(?:" + Day + @"))(?<token>\s?[-–—]\s?)(?=" + Day + @"\b)|(?<=\b(?:" + Month + @"))(?<token>\s?[-–—]\s?)(?=" + Month + @"\b)")]
    private static partial Regex Days();

    [GeneratedRegex(@"(?<=(?<!\w)(?:A|B|AB|O))(?<token>[-−–])(?=[,;.)]|\s(?:blood|and|or)\b|$)")]
    private static partial Regex NegativeBloodGroup();

    [GeneratedRegex(@"(?<![\w.]|\d\s)(?:approx|max|min)\b\.?(?=\s\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Bound();

    [GeneratedRegex(@"(?<![\w/])(?:N/A|w/o|c/o)(?![\w/])")]
    private static partial Regex Shortened();
}
