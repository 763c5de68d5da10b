using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>Words that point at a place on a page: a listener has no above and no below.</summary>
internal static partial class ReferenceRules
{
    private static readonly SearchValues<string> Directions = SearchValues.Create(["above", "below"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> More = SearchValues.Create(["more"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Brackets = SearchValues.Create("([");

    public static ImmutableArray<SpeechRule> All { get; } =
    [
        new("page-reference", Brackets, BracketedReference(), _ => string.Empty),
        new("file-note", Brackets, FileNote(), _ => string.Empty),
        new("page-reference", Brackets, NewWindow(), _ => string.Empty),
        new("link-text", Brackets, LinkInBrackets(), _ => string.Empty) { Words = More },
        new("link-text", null, LinkAtEnd(), _ => string.Empty) { Words = More },
        new("page-direction", null, Above(), match => match.Groups["token"].Value == "above" ? "earlier" : "next") { Words = Directions },
        new("page-direction", null, ThingsBelow(), SayPlace) { Words = Directions },
        new("page-direction", null, AsAbove(), _ => "earlier") { Words = Directions },
    ];

    private static string SayPlace(Match match) =>
        match.Groups["token"].Value == "above" ? "mentioned earlier" : match.Groups["one"].Success ? "that follows" : "that follow";

    [GeneratedRegex(@"[ ]?[(\[](?:please )?(?:also )?(?:see|read|as|shown|pictured)(?: (?:the|our|more|all|section|list|links?|picture|image|photo|diagram|table|chart|video|about|information|details?|advice)){0,4} (?:above|below|opposite|right|left|overleaf)[)\]]", RegexOptions.IgnoreCase)]
    private static partial Regex BracketedReference();

    [GeneratedRegex(@"[ ]?[(\[](?:(?:this )?(?:link )?opens in (?:a )?new (?:window|tab)|external link|see (?:the )?(?:picture|image|photo|diagram|video|table|chart)s?(?: \d{1,2})?)[)\]]", RegexOptions.IgnoreCase)]
    private static partial Regex NewWindow();

    [GeneratedRegex(@"[ ]?\((?:read|find out|see|learn) more\b[^()]{1,160}\)", RegexOptions.IgnoreCase)]
    private static partial Regex LinkInBrackets();

    // "… – read more about stretching" and "… Read more about washing your hands." at the end of a list item.
    [GeneratedRegex(@"(?:[ ]?[–;-]|(?<=[.!?]))[ ](?:(?:you can )?(?:also )?(?:read|find out|see|learn) more (?:about|on|at|tips|advice|information)\b|read more healthy\b)(?![^.;]{0,200}\b(?:999|111|A&E|do not|GP)\b)[^.;–]{1,200}(?=[.;]?$|[;–])\.?", RegexOptions.IgnoreCase)]
    private static partial Regex LinkAtEnd();

    [GeneratedRegex(@"[ ]?[(\[](?:PDF|Word|Excel|DOCX?)(?:,? [\d.,]{1,8} ?[km]b)?[)\]]", RegexOptions.IgnoreCase)]
    private static partial Regex FileNote();

    [GeneratedRegex(@"\b(?:listed|described|mentioned|discussed|outlined|given|suggested|explained|detailed|set out|described in more detail|in more detail|covered|noted|shown|see) (?<token>above|below)\b(?! the | your | an? | it\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Above();

    [GeneratedRegex(@"\b(?:(?<one>advice|information|treatment|link|section)|symptoms|treatments|tests|links|sections|measures|methods|options|things|factors|causes|changes|steps|tips|guidelines|conditions|services|organisations|medicines|medications|criteria|types) (?<token>above|below)\b(?! the | your | an? | it\b| \d)")]
    private static partial Regex ThingsBelow();

    [GeneratedRegex(@"\bas (?<token>above)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsAbove();
}
