using System.Text.RegularExpressions;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Chrome;

/// <summary>
/// What stands around a topic's text and is no part of it: navigation, banners, surveys, review dates. A line here makes
/// text vanish on purpose, so each names one known element of a generation of the site.
/// </summary>
internal static partial class ChromeRules
{
    private static readonly string[] Classes =
    [
        "nhsuk-contents-list", "nhsuk-pagination", "nhsuk-breadcrumb", "nhsuk-back-link", "nhsuk-back-to-top", "nhsuk-skip-link",
        "nhsuk-review-date", "review-date", "review-dates",
        "nhsuk-survey-panel", "nhsuk-feedback-banner", "nhsuk-feedback-form", "nhsuk-user-feedback", "nhsuk-related-nav",
        "beta-hub-sibling-nav", "beta-nhsuk-navigation-sideways", "nhsuk-global-alert", "nhsuk-cookie-banner", "nhsuk-header", "nhsuk-footer",
        "nhsuk-nav-a-z", "nhsuk-share", "nhsuk-print", "nhsuk-tag-list",
        "app-brightcove-video", "brightcove-video", "video-js", "nhsuk-video",
        "healthaz-header", "ratings-header", "static-ratings", "printable-version", "webzone-right", "panel-tools", "bookmark-links",
    ];

    private static readonly string[] Ids =
    [
        "nhsuk-survey-panel", "sibling-nav", "nhsuk-cookie-banner", "cookiebanner", "nhsuk-global-alert", "nhsuk-footer", "nhsuk-nav-a-z",
        "webZoneRight", "ratings", "UserRating", "AverageRating",
    ];

    public static bool IsChrome(SourceElement element)
    {
        if (element.Name is "nav" or "footer")
        {
            return true;
        }

        if (element.Classes.Value.Length > 0 && element.Classes.ContainsAny(Classes))
        {
            return true;
        }

        return (element.Element.Id is { Length: > 0 } id && Ids.Contains(id, StringComparer.OrdinalIgnoreCase))
            || (element.Name == "ul" && IsPageContents(element.Element));
    }

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
        @"^(page|media|video)\s(last\sreviewed|review\sdue)\s?:|^next\sreview\sdue\s?:|^last\sreviewed\s?:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();
}
