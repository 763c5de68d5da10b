using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>A page's h1 and the caption over or under it.</summary>
/// <param name="Elements">The h1 and its caption; none where the title came from elsewhere.</param>
internal sealed record PageTitle(string Title, string? Caption, ImmutableArray<IElement> Elements)
{
    private const int MostTitles = 10;

    public static PageTitle Read(IReadOnlyList<IElement> mainParts, DocumentMarks marks, IDocument document, StructuredData data)
    {
        IElement? heading = marks.Titles.Take(MostTitles).FirstOrDefault(title => mainParts.Any(part => part.Contains(title))) ?? marks.Titles.FirstOrDefault();
        if (heading is null)
        {
            return new PageTitle(data.Name is { Length: > 0 } name ? name : SiteNameRemoved(document.Title ?? ""), null, []);
        }

        IElement? caption = heading.QuerySelectorAll("[class]").FirstOrDefault(IsCaption) ?? CaptionBeside(heading);
        string text = ElementText.Of(heading, IsCaption);
        string captionText = caption is null ? "" : ElementText.Of(caption);
        return new PageTitle(text, captionText.Length > 0 ? captionText : null, caption is null ? [heading] : [heading, caption]);
    }

    private static IElement? CaptionBeside(IElement heading) =>
        new[] { heading.PreviousElementSibling, heading.NextElementSibling }.FirstOrDefault(beside => beside is not null && IsCaption(beside));

    private static bool IsCaption(IElement element) =>
        element.LocalName is "span" or "p" or "div" or "small" && Components.Of(element).Has(ElementKinds.Caption);

    private static string SiteNameRemoved(string title)
    {
        string text = TextPiece.Normalise(title);
        int site = text.LastIndexOf(" - NHS", StringComparison.Ordinal);
        return site > 0 ? text[..site] : text;
    }
}
