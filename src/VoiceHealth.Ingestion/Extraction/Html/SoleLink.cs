using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Tells whether a line of text is nothing but one link: a way to another page, rather than something said here.</summary>
internal static class SoleLink
{
    /// <summary>Whether the first line of an element is one link; what stands in blocks after that line does not count.</summary>
    public static bool Is(IElement element)
    {
        for (IElement? current = element; current is not null; current = FirstPart(current))
        {
            if (current.LocalName == "a")
            {
                return current.HasAttribute("href");
            }
        }

        return false;
    }

    /// <summary>The only inline element of the first line, or the block that the line stands in; null where there is other text.</summary>
    private static IElement? FirstPart(IElement element)
    {
        IElement? first = null;
        foreach (INode node in element.ChildNodes)
        {
            if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return null;
            }

            if (node is not IElement child || ElementVisibility.IsAbsent(child) || child.LocalName == "br")
            {
                continue;
            }

            bool isInline = ElementNames.IsInline(child.LocalName);
            if (first is not null)
            {
                return isInline ? null : first;
            }

            first = child;
            if (!isInline)
            {
                return first;
            }
        }

        return first;
    }
}
