using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks;

/// <summary>Finds the element that heads a box: the first heading or label in it, unless other text comes before.</summary>
internal static class BoxHeading
{
    private static readonly string[] HeadingParts = ["heading", "label", "title"];

    public static IElement? Find(IElement box)
    {
        var waiting = new Stack<INode>();
        PushChildren(box, waiting);
        while (waiting.TryPop(out INode? node))
        {
            if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return null;
            }

            if (node is not IElement element || ElementVisibility.IsAbsent(element) || ElementVisibility.IsForScreenReaders(element))
            {
                continue;
            }

            if (IsHeading(element) || IsAllStrong(element))
            {
                return element;
            }

            PushChildren(element, waiting);
        }

        return null;
    }

    private static bool IsHeading(IElement element)
    {
        if (ElementNames.HeadingLevel(element.LocalName) > 0 || element.GetAttribute("role") == "heading")
        {
            return true;
        }

        foreach (ReadOnlySpan<char> name in new ClassNames(element.ClassName ?? ""))
        {
            ReadOnlySpan<char> part = ComponentName.Parse(name).Part;
            if (!part.IsEmpty && HeadingParts.Contains(part.ToString(), StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line of its own that is all in bold letters heads a box as a heading does.</summary>
    private static bool IsAllStrong(IElement element) =>
        element.LocalName is "p" && element.ChildElementCount == 1 && element.NextElementSibling is not null
        && element.FirstElementChild is { LocalName: "strong" or "b" } strong && strong.TextContent.AsSpan().Trim().Length == element.TextContent.AsSpan().Trim().Length;

    private static void PushChildren(IElement element, Stack<INode> waiting)
    {
        for (int i = element.ChildNodes.Length - 1; i >= 0; i--)
        {
            waiting.Push(element.ChildNodes[i]);
        }
    }
}
