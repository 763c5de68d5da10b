using System.Text.RegularExpressions;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Chrome;

/// <summary>
/// What stands around a topic's text and is no part of it: navigation, banners, surveys, review dates. A line here, or a name of
/// that kind in <see cref="Components"/>, makes text vanish on purpose.
/// </summary>
internal static partial class ChromeRules
{
    private static readonly string[] Roles = ["navigation", "banner", "contentinfo", "search", "dialog", "alertdialog"];

    public static bool IsChrome(SourceElement element)
    {
        if (element.Name is "nav" or "footer" || element.Kinds.Has(ElementKinds.Chrome))
        {
            return true;
        }

        return (element.Element.Attributes.Length > 0 && IsChromeByRole(element.Element))
            || (element.Name is "ul" or "ol" && IsPageContents(element.Element))
            || (element.Name is "form" && IsQuestionnaire(element.Element))
            || (element.Name is "dl" && IsChromeText(ElementText.Of(element.Element)));
    }

    /// <summary>Whether a heading only says that links to places on the same page follow.</summary>
    public static bool HeadsContents(IElement heading) =>
        heading.NextElementSibling is { } next
        && (next.LocalName == "nav" || (next.LocalName is "ul" or "ol" && IsPageContents(next)))
        && ContentsHeading().IsMatch(ElementText.Of(heading));

    private static bool IsChromeByRole(IElement element)
    {
        if (element.GetAttribute("role") is { } role && Roles.Contains(role, StringComparer.OrdinalIgnoreCase))
        {
            return element.QuerySelector("h1") is null;
        }

        return element.GetAttribute("aria-label") is { } label && NavigationLabel().IsMatch(label);
    }

    /// <summary>A form that asks for something. Some sites put a whole page into a form, which then holds its headings too.</summary>
    private static bool IsQuestionnaire(IElement form) =>
        form.QuerySelector("textarea, select, input:not([type=hidden])") is not null && form.QuerySelector("h1, h2") is null;

    /// <summary>A list of nothing but links to places on the same page.</summary>
    private static bool IsPageContents(IElement list)
    {
        INodeList nodes = list.ChildNodes;
        bool any = false;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is not IElement item)
            {
                continue;
            }

            if (item.ChildElementCount != 1 || item.FirstElementChild is not { LocalName: "a" } link
                || link.GetAttribute("href") is not ['#', _, ..] || link.TextContent.Length < item.TextContent.Trim().Length)
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    /// <summary>Lines that date a page or one of its films, wherever they stand.</summary>
    public static bool IsChromeText(string text) => DateLine().IsMatch(text);

    [GeneratedRegex(
        @"^(?:(?:page|content|media|video|date)\s)?(?:last\sreviewed|last\supdated|review\sdue|next\sreview)(?:\s(?:due|date|on))*\s?(?:[:–—-]|(?=\d))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();

    [GeneratedRegex(@"^(on this page|contents|page contents|in this (guide|article|section)|jump to( section)?|skip to)\s?:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsHeading();

    [GeneratedRegex(@"^(breadcrumbs?|pagination|pages in this guide|(table of )?contents|cookies?( banner| consent)?|skip links?|back to top|share this page)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NavigationLabel();
}
