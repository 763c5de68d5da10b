using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Finds the part of a document that holds the topic, in all generations of the site.</summary>
internal static class MainParts
{
    private static readonly string[] Selectors =
    [
        "[role=main]", "#maincontent", ".healthaz-content", ".main-content", "#main-content", ".index-section",
    ];

    /// <summary>The main elements in source order, none inside another; the whole body where nothing says which part is the main one.</summary>
    public static IReadOnlyList<IElement> Of(IDocument document, DocumentMarks marks)
    {
        if (marks.Mains.Count > 0)
        {
            return [.. marks.Mains.Where(main => main.ParentElement?.Closest("main") is null)];
        }

        foreach (string selector in Selectors)
        {
            List<IElement> found = [.. document.QuerySelectorAll(selector).Where(element => element.ParentElement?.Closest(selector) is null)];
            if (found.Count > 0)
            {
                return found;
            }
        }

        return document.Body is { } body ? [body] : [];
    }
}
