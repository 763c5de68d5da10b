using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>Signs that have a name, and marks that a listener does not need.</summary>
internal static partial class SymbolRules
{
    private static readonly SearchValues<string> LooseSpaces = SearchValues.Create([" ,", " ;", " :", " .", " !", " ?", "( ", " )", "  "], StringComparison.Ordinal);
    private static readonly SearchValues<char> Signs = SearchValues.Create("£€$°º+=<>≤≥±×~#½¼¾²³µμ−");
    private static readonly SearchValues<char> Marks = SearchValues.Create("*†‡§•·●▪◦‣™®©_|^→←↑↓¶[");
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("‐‑");

    public static ImmutableArray<SpeechRule> All { get; } =
    [
        new("spacing", null, SpaceBeforeMark(), _ => string.Empty) { Words = LooseSpaces },
        new("hyphen", Hyphens, OddHyphen(), _ => "-"),
        new("footnote-mark", Marks, Footnote(), _ => string.Empty),
        new("mark", Marks, Mark(), _ => string.Empty),
        new("square-unit", Signs, Power(), match => match.Value == "²" ? " squared" : " cubed"),
        new("sign", Signs, Sign(), SaySign),
    ];

    private static string? SaySign(Match match)
    {
        string? name = match.Groups["sign"].ValueSpan switch
        {
            "°" or "º" => "degrees",
            "£" => "pounds",
            "€" => "euros",
            "$" => "dollars",
            "+" => "plus",
            "=" => "equals",
            "<" => "less than",
            ">" => "more than",
            "≤" => "at most",
            "≥" => "at least",
            "±" => "plus or minus",
            "×" => "by",
            "~" => "about",
            "#" => "number",
            "½" => "a half",
            "¼" => "a quarter",
            "¾" => "three quarters",
            "µ" or "μ" => "micro",
            "−" => "minus",
            _ => null,
        };
        return name is null ? null : Before(match) + name + After(match);
    }

    private static string Before(Match match) => match.Index == 0 || match.Groups["left"].Length > 0 ? match.Groups["left"].Value : Needed(match.Groups["tight"].Success);

    private static string After(Match match) => match.Groups["right"].Length > 0 ? match.Groups["right"].Value : Needed(match.Groups["next"].Success);

    private static string Needed(bool needed) => needed ? " " : string.Empty;

    [GeneratedRegex(@"\s+(?=[,;:.!?](?:\s|$))|(?<=\()\s+|\s+(?=\))|(?<=\s)\s+")]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex("[‐‑]")]
    private static partial Regex OddHyphen();

    [GeneratedRegex(@"\s?\[\d{1,3}\]|(?<=\w|[.,;:!?])(?:\*{1,3}|[†‡§]{1,3})(?=\W|$)")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"[*†‡§•·●▪◦‣¶]+\s?|[™®©_|^→←↑↓]")]
    private static partial Regex Mark();

    [GeneratedRegex("[²³]")]
    private static partial Regex Power();

    [GeneratedRegex(@"(?:(?<=(?<tight>[\w).]))|(?<left>\s)|(?<=^|\W))(?<sign>[£€$°º+=<>≤≥±×~#½¼¾µμ−])(?:(?<right>\s)|(?=(?<next>[\w(£]))|(?=$|\W))")]
    private static partial Regex Sign();
}
