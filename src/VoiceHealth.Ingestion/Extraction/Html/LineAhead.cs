using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Looks at what follows an element in its line.</summary>
internal static class LineAhead
{
    /// <summary>How many nodes are looked at: what comes after so many empty ones is no longer the same phrase.</summary>
    private const int Farthest = 50;

    /// <summary>The first character that readers see after the element in its line; a space where the line ends.</summary>
    public static char NextCharacter(IElement element)
    {
        INode? node = After(element);
        for (int i = 0; node is not null && i < Farthest; i++)
        {
            if (node is IText text && TextPiece.Normalise(text.Data) is [char first, ..])
            {
                return first;
            }

            if (node is IElement inner && (inner.LocalName == "br" || !StandsInLine(inner)) && !ElementVisibility.IsAbsent(inner))
            {
                return ' ';
            }

            bool isPassedOver = node is not IElement open || ElementVisibility.IsAbsent(open) || ElementVisibility.IsForScreenReaders(open);
            node = isPassedOver ? After(node) : node.FirstChild ?? After(node);
        }

        return ' ';
    }

    /// <summary>Whether the element is part of a line of text, as words and pictures are.</summary>
    public static bool StandsInLine(IElement element) =>
        ElementNames.IsInline(element.LocalName) || element.LocalName is "img" or "picture" or "source";

    private static INode? After(INode node)
    {
        while (node.NextSibling is null)
        {
            if (node.Parent is not IElement parent || !StandsInLine(parent))
            {
                return null;
            }

            node = parent;
        }

        return node.NextSibling;
    }
}
