using System.Collections.Frozen;
using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>
/// The components of all generations of the site by the names of their classes, without the prefix, which each generation and each
/// site that borrows them has of its own.
/// </summary>
internal static class Components
{
    private static readonly FrozenDictionary<string, ElementKinds> ByName = Names(
        (ElementKinds.CareCard, ["care-card"]),
        (ElementKinds.Card, ["card"]),
        (ElementKinds.DoDont, ["do-dont-list", "do-dont", "dos-and-donts"]),
        (ElementKinds.Callout, ["warning-callout", "callout", "warning-text", "panel-with-label"]),
        (ElementKinds.Inset, ["inset-text", "inset"]),
        (ElementKinds.Expander, ["details", "expander"]),
        (ElementKinds.ActionLink, ["action-link"]),
        (ElementKinds.Picture, ["image"]),
        (ElementKinds.List, ["list"]),
        (ElementKinds.Hidden,
            ["visually-hidden", "visuallyhidden", "sr-only", "screenreader-only", "screen-reader-only", "screen-reader-text", "screenreader", "assistive-text"]),
        (ElementKinds.Caption, ["caption", "caption-xl", "caption-l", "caption-m"]),
        (ElementKinds.Chrome,
            ["contents-list", "pagination", "breadcrumb", "breadcrumbs", "back-link", "back-to-top", "skip-link", "review-date", "review-dates", "survey-panel", "survey",
            "feedback", "feedback-banner", "feedback-form", "user-feedback", "related-nav", "hub-sibling-nav", "sibling-nav", "navigation-sideways", "global-alert", "cookie-banner",
            "cookiebanner", "nav-a-z", "social-share", "share-links", "tag-list", "brightcove-video"]));

    /// <summary>Names that are chrome only as they stand here: with another word before them they may be anything.</summary>
    private static readonly FrozenDictionary<string, ElementKinds> ByWholeName = Names(
        (ElementKinds.Hidden, ["hidden"]),
        (ElementKinds.Inset, ["nhsuk-panel"]),
        (ElementKinds.Chrome,
            ["nhsuk-header", "nhsuk-footer", "site-header", "site-footer", "global-header", "global-footer", "nhsuk-share", "nhsuk-print", "video-js", "nhsuk-video", "healthaz-header", "ratings-header",
            "static-ratings", "printable-version", "webzone-right", "webZoneRight", "panel-tools", "bookmark-links", "ratings", "UserRating", "AverageRating"]));

    private static readonly FrozenDictionary<string, ElementKinds>.AlternateLookup<ReadOnlySpan<char>> Named = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, ElementKinds>.AlternateLookup<ReadOnlySpan<char>> WhollyNamed =
        ByWholeName.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Levels = ["-non-urgent", "-nonurgent", "-urgent", "-emergency", "-immediate"];

    /// <summary>Modifiers by which a box that is else a callout asks for help at once.</summary>
    private static readonly string[] Alarms = ["red", "severe", "danger", "urgent", "emergency", "immediate"];

    public static ElementKinds Of(IElement element)
    {
        ElementKinds kinds = element.LocalName.Contains('-') ? OfClass(element.LocalName) : ElementKinds.None;
        if (element.ClassName is { Length: > 0 } classes)
        {
            foreach (ReadOnlySpan<char> token in new ClassNames(classes))
            {
                kinds |= OfClass(token);
            }
        }

        if (element.Id is { Length: > 0 } id)
        {
            kinds |= OfClass(id) & ElementKinds.Chrome;
        }

        return kinds;
    }

    /// <summary>What one class says; parts of a component (<c>nhsuk-card__heading</c>) say nothing of the kind.</summary>
    public static ElementKinds OfClass(ReadOnlySpan<char> token)
    {
        ComponentName name = ComponentName.Parse(token);
        if (!name.Part.IsEmpty)
        {
            return ElementKinds.None;
        }

        ElementKinds kinds = OfBlock(WithoutLevel(name.Block));
        if (kinds.Has(ElementKinds.Card))
        {
            kinds |= StartsWith(name.Modifier, "care") ? ElementKinds.CareCard : StartsWith(name.Modifier, "warning") ? ElementKinds.Callout : ElementKinds.None;
        }
        else if (kinds.Has(ElementKinds.Callout) && Alarms.Contains(name.Modifier.ToString(), StringComparer.OrdinalIgnoreCase))
        {
            kinds |= ElementKinds.CareCard;
        }
        else if (kinds.Has(ElementKinds.List))
        {
            kinds |= StartsWith(name.Modifier, "tick") ? ElementKinds.Ticks : StartsWith(name.Modifier, "cross") ? ElementKinds.Crosses : ElementKinds.None;
        }

        return kinds;
    }

    private static ElementKinds OfBlock(ReadOnlySpan<char> block)
    {
        WhollyNamed.TryGetValue(block, out ElementKinds kinds);
        for (ReadOnlySpan<char> rest = block; ;)
        {
            if (Named.TryGetValue(rest, out ElementKinds named))
            {
                return kinds | named;
            }

            int dash = rest.IndexOf('-');
            if (dash < 0)
            {
                return kinds;
            }

            rest = rest[(dash + 1)..];
        }
    }

    /// <summary>Some write a card's level into its name, with one dash: <c>care-card-urgent</c>.</summary>
    private static ReadOnlySpan<char> WithoutLevel(ReadOnlySpan<char> block)
    {
        foreach (string level in Levels)
        {
            if (block.EndsWith(level, StringComparison.OrdinalIgnoreCase))
            {
                return block[..^level.Length];
            }
        }

        return block;
    }

    private static bool StartsWith(ReadOnlySpan<char> modifier, string start) => modifier.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, ElementKinds> Names(params (ElementKinds Kind, string[] Names)[] rows) =>
        rows.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(name, row.Kind))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
