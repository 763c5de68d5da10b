using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>A page's h1 and the caption over or under it.</summary>
/// <param name="Element">The h1; null where the title came from elsewhere.</param>
internal sealed record PageTitle(string Title, string? Caption, IElement? Element)
{
    private const int MostTitles = 10;

    public static PageTitle Read(IReadOnlyList<IElement> mainParts, DocumentMarks marks, IDocument document, StructuredData data)
    {
        IElement? heading = marks.Titles.Take(MostTitles).FirstOrDefault(title => mainParts.Any(part => part.Contains(title))) ?? marks.Titles.FirstOrDefault();
        if (heading is null)
        {
            return new PageTitle(data.Name is { Length: > 0 } name ? name : SiteNameRemoved(document.Title ?? ""), null, null);
        }

        IElement? caption = heading.QuerySelector("[class*=nhsuk-caption]") ?? CaptionBefore(heading);
        string text = ElementText.Of(heading, IsCaption);
        string captionText = caption is null ? "" : ElementText.Of(caption);
        return new PageTitle(text, captionText.Length > 0 ? captionText : null, heading);
    }

    private static IElement? CaptionBefore(IElement heading) =>
        heading.PreviousElementSibling is { } before && IsCaption(before) ? before : null;

    private static bool IsCaption(IElement element) =>
        element.ClassName is { } classes && classes.Contains("nhsuk-caption", StringComparison.OrdinalIgnoreCase);

    private static string SiteNameRemoved(string title)
    {
        string text = TextPiece.Normalise(title);
        int site = text.LastIndexOf(" - NHS", StringComparison.Ordinal);
        return site > 0 ? text[..site] : text;
    }
}
