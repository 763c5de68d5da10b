using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace VoiceHealth.Ingestion.Tests.Extraction.Variants;

/// <summary>The frame of a page: where its main part is, its headings, what is said of it, and what stands around it.</summary>
internal static partial class PageVariants
{
    public static IEnumerable<MarkupVariant> All =>
    [
        Document("main-as-role", document => document.QuerySelector("main")!.Rename("div").SetAttribute("role", "main")),
        Document("main-as-id", document => document.QuerySelector("main")!.Rename("div").Id = "main-content"),
        Document("main-nowhere", document => Nowhere(document)),
        Document("title-outside-main", document => document.QuerySelector("main")!.Before(document.QuerySelector("h1")!.Wrap("div", "nhsuk-hero"))),
        Each("title-in-header", "h1", title => title.Wrap("header", "page-header")),
        Each("caption-before-title", "h1", title => CaptionBefore(title)),
        Each("caption-renamed", "[class*=nhsuk-caption]", caption => caption.ClassName = "page-caption"),
        Document("sections-unwrapped", document => Unwrap(document, "main section, main article, main [class*=grid]")),
        Each("sections-as-articles", "main section", section => section.Rename("article")),
        Document("sections-added", document => WrapSections(document, "section")),
        Document("sections-as-boxes", document => WrapSections(document, "div")),
        Each("headings-in-boxes", "main h2, main h3", heading => InBox(heading)),
        Each("headings-with-anchors", "main h2", heading => heading.Append(Anchor(heading))),
        Each("headings-with-inline", "main h2, main h3", heading => heading.WrapContent("strong").WrapContent("span")),
        Document("headings-one-deeper", document => Deeper(document)) with { ChangeTruth = WithoutLevels },
        Each("structured-data-missing", "script[type='application/ld+json']", script => script.Remove()),
        Each("structured-data-array", "script[type='application/ld+json']", script => script.TextContent = $"[{script.TextContent}]"),
        Each("structured-data-graph", "script[type='application/ld+json']", script => Graph(script)),
        Each("structured-data-types", "script[type='application/ld+json']", script => Types(script)),
        Each("structured-data-broken", "script[type='application/ld+json']", script => script.TextContent = script.TextContent[..(script.TextContent.Length / 2)]),
        Dates("date-slashes", date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
        Dates("date-iso", date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Dates("date-short-month", date => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture)),
        Dates("date-weekday", date => date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture)),
        Dates("date-ordinal", date => date.ToString("d'th' MMMM yyyy", CultureInfo.InvariantCulture)),
        Dates("date-month-first", date => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)),
        Dates("date-time-element", date => $"<time datetime=\"{date:yyyy-MM-dd}\">{date:d MMMM yyyy}</time>"),
        Dates("date-pieces", date => $"<span>{date:dd}</span>&nbsp;{date:MMMM}<!-- year -->&nbsp;<b>{date:yyyy}</b>"),
        Wording("date-label-on", "Page last reviewed on", "Next review due on"),
        Wording("date-label-reviewed", "Last reviewed:", "Review due:"),
        Wording("date-label-dash", "Page last reviewed –", "Next review due –"),
        Wording("date-label-date", "Date last reviewed:", "Next review date:"),
    ];

    private static MarkupVariant Each(string name, string selector, Action<IElement> change) => MarkupVariant.OfEach(name, selector, change);

    private static MarkupVariant Document(string name, Action<IHtmlDocument> change) => MarkupVariant.OfDocument(name, change);

    private static MarkupVariant Dates(string name, Func<DateOnly, string> write) => new(name, html =>
        WithoutStructuredData().Replace(ReviewLine().Replace(html, match =>
            match.Groups[1].Value + write(DateOnly.ParseExact(match.Groups[2].Value, "d MMMM yyyy", CultureInfo.InvariantCulture))), ""));

    private static MarkupVariant Wording(string name, string last, string next) => new(name, html =>
        WithoutStructuredData().Replace(html, "").Replace("Page last reviewed:", last, StringComparison.Ordinal).Replace("Next review due:", next, StringComparison.Ordinal));

    private static void Nowhere(IHtmlDocument document)
    {
        IElement main = document.QuerySelector("main")!.Rename("div");
        main.RemoveAttribute("class");
        main.RemoveAttribute("id");
        document.QuerySelector("header")?.Rename("div");
        document.QuerySelector("footer")?.Rename("div");
    }

    private static void CaptionBefore(IElement title)
    {
        if (title.QuerySelector("[class*=nhsuk-caption]") is { } caption)
        {
            caption.QuerySelector(".nhsuk-u-visually-hidden")?.Remove();
            title.Before(caption);
            caption.ClassName = "nhsuk-caption-xl";
        }
    }

    private static void Unwrap(IHtmlDocument document, string selector)
    {
        while (document.QuerySelector(selector) is { } element)
        {
            element.Unwrap();
        }
    }

    private static void WrapSections(IHtmlDocument document, string name)
    {
        foreach (IElement heading in document.QuerySelectorAll("main h2").Where(heading => heading.Closest("nav, [class*=card], [class*=callout], [id]:not(h2):not(main)") is null))
        {
            IElement section = heading.Make(name);
            heading.Before(section);
            for (INode? next = heading; next is not null and not IElement { LocalName: "h2" } or IElement && ReferenceEquals(next, heading);)
            {
                INode current = next!;
                next = current.NextSibling;
                section.AppendChild(current);
            }
        }
    }

    private static void InBox(IElement heading)
    {
        if (heading.Closest("nav, [class*=nav]") is null)
        {
            heading.Wrap("div").Wrap("header");
        }
    }

    private static IElement Anchor(IElement heading)
    {
        IElement anchor = heading.Make("a", "nhsuk-u-visually-hidden");
        anchor.SetAttribute("href", "#" + heading.Id);
        anchor.TextContent = "Link to this section";
        return anchor;
    }

    private static void Deeper(IHtmlDocument document)
    {
        for (int level = 4; level >= 2; level--)
        {
            document.QuerySelectorAll($"main h{level}").ToList().ForEach(heading => heading.Rename($"h{level + 1}"));
        }
    }

    private static void WithoutLevels(JsonObject truth)
    {
        foreach (JsonNode? section in truth["sections"]!.AsArray())
        {
            section!.AsObject().Remove("level");
        }
    }

    private static void Graph(IElement script) => script.TextContent = $$"""{"@context": "http://schema.org", "@graph": [{"@type": "Organization", "name": "Some site"}, {{script.TextContent}}]}""";

    private static void Types(IElement script) =>
        script.TextContent = TypeOf().Replace(script.TextContent, match => $"\"@type\": [\"WebPage\", {match.Groups[1].Value}]", 1);

    [GeneratedRegex(@"((?:Page last reviewed|Next review due):\s*)(\d{1,2} [A-Z][a-z]+ \d{4})")]
    private static partial Regex ReviewLine();

    [GeneratedRegex(@"<script[^>]*ld\+json.*?</script>", RegexOptions.Singleline)]
    private static partial Regex WithoutStructuredData();

    [GeneratedRegex("\"@type\":\\s*(\"[A-Za-z]*Page\")")]
    private static partial Regex TypeOf();
}
