using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Tests.Extraction.Variants;

/// <summary>Care cards as they were and as they may be.</summary>
internal static class CareCardVariants
{
    private const string Cards = "div.nhsuk-care-card, div.nhsuk-card--care";
    private const string Hidden = ".nhsuk-u-visually-hidden";

    public static IEnumerable<MarkupVariant> All =>
    [
        Card("card-as-region", card => Region(card)),
        Card("card-as-details", card => Details(card)),
        Card("card-as-article", card => card.Rename("article")),
        Card("card-of-plain-boxes-hidden-prefix", card => Plain(card, "sr-only")),
        Card("card-of-plain-boxes-screenreader-prefix", card => Plain(card, "screenreader-only")),
        Card("card-of-plain-boxes-visible-prefix", card => Plain(card, "")),
        Card("card-modifier-in-block-name", card => Reclass(card, level => $"care-card-{level} panel")),
        Card("card-as-callout-by-colour", card => ByColour(card)),
        Card("card-level-in-data-attribute", card => ByData(card)),
        Card("card-classes-only", card => Prefix(card)?.Remove()),
        Card("card-prefix-reworded", card => Reword(card)),
        Card("card-prefix-without-colon", card => Prefix(card)!.TextContent = Prefix(card)!.TextContent.Replace(":", "")),
        Card("card-prefix-before-heading", card => PrefixFirst(card)),
        Card("card-prefix-in-aria-label", card => AriaLabel(card)),
        Card("card-heading-h2", card => Heading(card).Rename("h2")),
        Card("card-heading-h4", card => Heading(card).Rename("h4")),
        Card("card-heading-p", card => Heading(card).Rename("p")),
        Card("card-heading-strong", card => StrongHeading(card)),
        Card("card-heading-role", card => RoleHeading(card)),
        Card("card-heading-linked", card => Heading(card).WrapContent("a").SetAttribute("href", "#help")),
        Card("card-without-content-box", card => card.QuerySelector("[class*=__content]")?.Unwrap()),
        Card("card-with-more-boxes", card => MoreBoxes(card)),
        Card("card-in-column", card => card.Wrap("div", "nhsuk-grid-column-full").Wrap("section").Wrap("div", "block-careCard")),
        Card("card-custom-element", card => Custom(card)),
    ];

    private static MarkupVariant Card(string name, Action<IElement> change) => MarkupVariant.OfEach(name, Cards, change);

    private static string Level(IElement card) =>
        card.ClassName!.Contains("non-urgent", StringComparison.Ordinal) ? "non-urgent" : card.ClassName.Contains("urgent", StringComparison.Ordinal) ? "urgent" : "emergency";

    private static IElement Heading(IElement card) => card.QuerySelector("h2, h3, h4")!;

    private static IElement? Prefix(IElement card) => Heading(card).QuerySelector(Hidden);

    private static void Region(IElement card)
    {
        IElement region = card.Rename("section");
        region.ClassName = "nhsuk-card";
        region.SetAttribute("role", "region");
    }

    private static void Details(IElement card)
    {
        IElement details = card.Rename("details");
        IElement heading = Heading(details);
        IElement summary = details.Make("summary");
        details.Prepend(summary);
        summary.AppendChild(heading);
    }

    private static void Plain(IElement card, string prefixClass)
    {
        foreach (IElement dressed in card.QuerySelectorAll("h3, h3 *, [class*=heading-container], [class*=__content]").Append(card))
        {
            dressed.RemoveAttribute("class");
        }

        IElement prefix = Heading(card).QuerySelector("span span")!;
        if (prefixClass.Length > 0)
        {
            prefix.ClassName = prefixClass;
        }
    }

    private static void Reclass(IElement card, Func<string, string> classes)
    {
        string level = Level(card);
        Prefix(card)?.Remove();
        card.ClassName = classes(level);
    }

    private static void ByColour(IElement card)
    {
        string level = Level(card);
        IElement prefix = Prefix(card)!;
        prefix.ClassName = "visuallyhidden";
        Heading(card).ClassName = "callout__heading";
        card.ClassName = level == "non-urgent" ? "callout callout--blue" : "callout callout--red";
    }

    private static void ByData(IElement card)
    {
        card.SetAttribute("data-urgency", Level(card));
        Prefix(card)?.Remove();
        card.ClassName = "nhsuk-care-card";
    }

    private static void Reword(IElement card) => Prefix(card)!.TextContent = Level(card) switch
    {
        "non-urgent" => "Routine (non-urgent) advice: ",
        "urgent" => "Get urgent advice: ",
        _ => "Emergency action needed: ",
    };

    private static void PrefixFirst(IElement card)
    {
        IElement prefix = Prefix(card)!;
        Heading(card).Before(prefix);
        prefix.Rename("p");
    }

    private static void AriaLabel(IElement card)
    {
        IElement prefix = Prefix(card)!;
        IElement heading = Heading(card);
        prefix.Remove();
        heading.SetAttribute("aria-label", $"{prefix.TextContent.Trim()} {heading.TextContent.Trim()}");
        card.ClassName = "panel";
    }

    private static void StrongHeading(IElement card)
    {
        IElement heading = Heading(card).Rename("p");
        heading.RemoveAttribute("class");
        heading.WrapContent("strong");
    }

    private static void RoleHeading(IElement card)
    {
        IElement heading = Heading(card).Rename("div");
        heading.RemoveAttribute("class");
        heading.SetAttribute("role", "heading");
        heading.SetAttribute("aria-level", "3");
    }

    private static void MoreBoxes(IElement card)
    {
        Heading(card).WrapContent("span").WrapContent("span");
        Heading(card).Wrap("div").Wrap("header");
        card.WrapContent("div", "nhsuk-card__inner").WrapContent("div");
    }

    private static void Custom(IElement card)
    {
        string level = Level(card);
        IElement custom = card.Rename("nhsuk-care-card");
        custom.RemoveAttribute("class");
        custom.SetAttribute("type", level);
        Prefix(custom)?.Remove();
    }
}
