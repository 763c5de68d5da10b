using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Tests.Extraction.Variants;

/// <summary>Boxes other than care cards, lists and pictures.</summary>
internal static class BoxVariants
{
    private const string Callouts = ".nhsuk-warning-callout, .nhsuk-card--warning";
    private const string DoDont = ".nhsuk-do-dont-list, .nhsuk-card--feature";

    public static IEnumerable<MarkupVariant> All =>
    [
        Each("callout-old-panel", Callouts, box => Reclass(box, "nhsuk-panel-with-label", "nhsuk-panel-with-label__label")),
        Each("callout-old-callout", Callouts, box => Reclass(box, "callout callout--warning", "callout__title")),
        Each("callout-as-aside", Callouts, box => box.Rename("aside")),
        Each("callout-heading-as-p", Callouts, box => box.QuerySelector("h3")?.Rename("p")),
        Each("inset-unprefixed", ".nhsuk-inset-text", box => box.ClassName = "inset-text"),
        Each("inset-old", ".nhsuk-inset-text", box => box.ClassName = "nhsuk-inset"),
        Each("inset-as-blockquote", ".nhsuk-inset-text", box => box.Rename("blockquote")),
        Each("inset-as-note", ".nhsuk-inset-text", box => Note(box)),
        Each("do-dont-card-to-box", DoDont, box => box.ClassName = "nhsuk-card nhsuk-do-dont-list"),
        Each("do-dont-renamed", DoDont, box => Rename(box)),
        Each("do-dont-without-list-classes", DoDont, box => PlainDoDont(box)),
        Each("do-dont-heading-h2", DoDont, box => box.QuerySelector("h3")!.Rename("h2")),
        Each("do-dont-list-in-box", DoDont, box => box.QuerySelector("ul")!.Wrap("div").Wrap("div")),
        Each("details-summary-heading", "summary", summary => summary.WrapContent("h3")),
        Each("details-expander-group", "details", details => details.Wrap("div", "nhsuk-expander-group").FirstElementChild!.ClassName = "nhsuk-details nhsuk-expander"),
        Each("details-as-box", "details", details => DetailsBox(details)),
        Each("action-link-renamed", ".nhsuk-action-link", link => link.ClassName = "c-action-link"),
        Each("picture-lazy", "figure img", image => Lazy(image)),
        Each("picture-element", "figure img", image => image.Wrap("picture").Prepend(image.Make("source"))),
        Each("picture-div", "figure", figure => Picture(figure)),
        Each("list-in-boxes", "main ul, main ol", list => list.Wrap("div").Wrap("div", "nhsuk-list-wrapper")),
        Each("list-items-p", "main ul:not([class*=key-links]) > li", item => WrapText(item, "p")),
        Each("list-items-div", "main ul > li", item => WrapText(item, "div")),
        Each("list-items-span", "main ul > li", item => WrapText(item, "span")),
        Each("list-roles", "main .nhsuk-grid-column-two-thirds ul:not([class*=__])", list => Roles(list)),
    ];

    private static MarkupVariant Each(string name, string selector, Action<IElement> change) => MarkupVariant.OfEach(name, selector, change);

    private static void Reclass(IElement box, string classes, string label)
    {
        box.ClassName = classes;
        if (box.QuerySelector("h3") is { } heading)
        {
            heading.ClassName = label;
        }
    }

    private static void Note(IElement box)
    {
        box.RemoveAttribute("class");
        box.SetAttribute("role", "note");
        box.QuerySelector("span")!.Remove();
    }

    private static void Rename(IElement box)
    {
        bool isDo = box.QuerySelector(".nhsuk-list--tick") is not null;
        box.ClassName = "do-dont";
        box.QuerySelector("ul")!.ClassName = isDo ? "list list--tick" : "list list--cross";
    }

    private static void PlainDoDont(IElement box)
    {
        box.ClassName = "nhsuk-do-dont-list";
        box.QuerySelector("ul")!.RemoveAttribute("class");
    }

    private static void DetailsBox(IElement details)
    {
        IElement box = details.Rename("div");
        box.ClassName = "nhsuk-details";
        IElement summary = box.QuerySelector("summary")!.Rename("div");
        summary.ClassName = "nhsuk-details__summary";
        summary.SetAttribute("role", "button");
    }

    private static void Lazy(IElement image)
    {
        IElement shown = image.Make("noscript");
        shown.InnerHtml = image.OuterHtml;
        image.After(shown);
        image.SetAttribute("data-src", image.GetAttribute("src") ?? "");
        image.RemoveAttribute("src");
        image.ClassName = "lazyload";
    }

    private static void Picture(IElement figure)
    {
        IElement box = figure.Rename("div");
        box.ClassName = "image";
        if (box.QuerySelector("figcaption") is { } caption)
        {
            caption.Rename("p").ClassName = "image__caption";
        }
    }

    private static void WrapText(IElement item, string name)
    {
        if (item.QuerySelector("ul, ol, p, div") is null && item.Closest("nav") is null)
        {
            item.WrapContent(name);
        }
    }

    private static void Roles(IElement list)
    {
        if (list.Closest("nav") is null && list.QuerySelector("ul") is null && list.ParentElement?.Closest("li") is null)
        {
            list.Children.ToList().ForEach(item => item.Rename("div").SetAttribute("role", "listitem"));
            list.Rename("div").SetAttribute("role", "list");
        }
    }
}
