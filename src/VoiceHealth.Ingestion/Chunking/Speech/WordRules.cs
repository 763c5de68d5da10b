using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>Abbreviations that are words when said, and the marks between words that stand for "or" and "and".</summary>
internal static partial class WordRules
{
    private static readonly SearchValues<string> Latin = SearchValues.Create(["eg", "e.", "ie", "i.", "etc", "vs"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Titles = SearchValues.Create(["Dr", "Prof"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Dont = SearchValues.Create(["Don't", "Don’t"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Slash = SearchValues.Create("/");
    private static readonly SearchValues<char> Ampersand = SearchValues.Create("&");
    private static readonly SearchValues<char> Dot = SearchValues.Create(".");

    public static ImmutableArray<SpeechRule> All { get; } =
    [
        new("do-not", null, DoNotHeading(), _ => "Do not") { Words = Dont },
        new("for-example", null, ForExample(), match => Capital(match) + "or example") { Words = Latin },
        new("that-is", null, ThatIs(), match => match.Value[0] == 'I' ? "That is" : "that is") { Words = Latin },
        new("and-so-on", null, AndSoOn(), match => match.Groups["end"].Success ? "and so on." : "and so on") { Words = Latin },
        new("versus", null, Versus(), _ => "versus") { Words = Latin },
        new("about", Dot, Approximately(), match => match.Value[0] == 'A' ? "Approximately" : "approximately"),
        new("number", Dot, Number(), _ => "number "),
        new("title", null, Title(), match => match.Value.StartsWith('D') ? "Doctor" : "Professor") { Words = Titles },
        new("slash-and-or", Slash, AndOr(), _ => " "),
        new("slash", Slash, SlashBetween(), SaySlash),
        new("ampersand", Ampersand, Ampersands(), _ => " and "),
    ];

    [GeneratedRegex(@"^Don['’]t(?=:?$)", RegexOptions.IgnoreCase)]
    private static partial Regex DoNotHeading();

    private static char Capital(Match match) => match.Value[0] == 'E' ? 'F' : 'f';

    /// <summary>"ME/CFS" and "DTaP/IPV" are names, whose parts are said one after the other; between other words it means "or".</summary>
    private static string SaySlash(Match match)
    {
        string left = match.Groups["left"].Value;
        string right = match.Groups["right"].Value;
        bool capitals = left.Length > 0 && right.Length > 0 && char.IsUpper(left[0]) && char.IsUpper(right[0]);
        return capitals && (HasInnerCapital(left) || HasInnerCapital(right)) ? " " : " or ";
    }

    private static bool HasInnerCapital(string word) => word.Skip(1).Any(char.IsUpper);

    [GeneratedRegex(@"(?<![\w.])(?:[Ee]\.\s?g\.?|[Ee]g\.?)(?!\w)")]
    private static partial Regex ForExample();

    [GeneratedRegex(@"(?<![\w.])(?:[Ii]\.\s?e\.?|[Ii]e\.?)(?!\w)")]
    private static partial Regex ThatIs();

    [GeneratedRegex(@"(?<![\w.])etc(?:(?<end>\.$)|\.)?(?!\w)")]
    private static partial Regex AndSoOn();

    [GeneratedRegex(@"(?<![\w.])vs\.?(?=\s)")]
    private static partial Regex Versus();

    [GeneratedRegex(@"(?<![\w.])[Aa]pprox\.(?=\s)")]
    private static partial Regex Approximately();

    [GeneratedRegex(@"(?<![\w.])[Nn]o\.\s?(?=\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\w.])(?:Dr|Prof)\.?(?=\s[A-Z])")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?<=\band)(?<token>\s?/\s?)(?=or\b)", RegexOptions.IgnoreCase)]
    private static partial Regex AndOr();

    [GeneratedRegex(@"(?<=(?<left>\b\w{1,24})?)(?:(?<=[\w)])(?<token>\s?/\s?)(?=(?<right>\w{1,24})|\()|(?<token>\s/\s))")]
    private static partial Regex SlashBetween();

    [GeneratedRegex(@"\s?&\s?")]
    private static partial Regex Ampersands();
}
