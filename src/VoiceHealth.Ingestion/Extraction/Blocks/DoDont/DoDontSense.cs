using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.DoDont;

/// <summary>
/// Whether a list says what to do or what not to do, by its marks and its heading. Where they disagree its items decide: things not to
/// do say so in each item; else the words of the heading count, which are what a reader reads. That is reported.
/// </summary>
/// <param name="Heading">The heading to say; never one that says the opposite of <paramref name="IsDo"/>.</param>
/// <param name="Issue">What is at odds, or null.</param>
internal readonly partial record struct DoDontSense(bool IsDo, string Heading, string? Issue)
{
    public static DoDontSense Decide(ElementKinds marks, string heading, ImmutableArray<ListItem> items)
    {
        bool? headingSays = OfHeading(heading);
        bool? marksSay = marks is ElementKinds.Ticks or ElementKinds.Crosses ? marks == ElementKinds.Ticks : null;
        if (marksSay is null || headingSays is null || marksSay == headingSays)
        {
            bool agreed = marksSay ?? headingSays ?? true;
            return new(agreed, heading.Length > 0 ? heading : Name(agreed), null);
        }

        int forbidden = items.Count(item => Forbids().IsMatch(item.Text));
        bool isDo = forbidden * 2 <= items.Length && (forbidden > 0 || headingSays.Value);
        string message = $"The list's marks are {(marksSay.Value ? "ticks" : "crosses")}, and its heading is \"{heading}\": by its items or its heading it is read as \"{Name(isDo)}\".";
        return new(isDo, headingSays == isDo ? heading : Name(isDo), message);
    }

    private static string Name(bool isDo) => isDo ? "Do" : "Don't";

    private static bool? OfHeading(string heading) =>
        HeadsDont().IsMatch(heading) ? false : HeadsDo().IsMatch(heading) ? true : null;

    [GeneratedRegex(@"^(?:do\s?n['’]?o?ts?|do not|never|avoid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadsDont();

    [GeneratedRegex(@"^do['’]?s?\s?:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadsDo();

    [GeneratedRegex(@"^(?:do not|don['’]?t|never|avoid|no)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forbids();
}
