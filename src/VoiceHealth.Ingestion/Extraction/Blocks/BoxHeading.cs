using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks;

/// <summary>Finds the element that heads a box: the first heading or label in it, unless other text comes before.</summary>
internal static class BoxHeading
{
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

            if (IsHeading(element))
            {
                return element;
            }

            PushChildren(element, waiting);
        }

        return null;
    }

    private static bool IsHeading(IElement element)
    {
        if (ElementNames.HeadingLevel(element.LocalName) > 0)
        {
            return true;
        }

        foreach (ReadOnlySpan<char> name in new ClassNames(element.ClassName ?? ""))
        {
            if (name.EndsWith("__heading") || name.EndsWith("__label"))
            {
                return true;
            }
        }

        return false;
    }

    private static void PushChildren(IElement element, Stack<INode> waiting)
    {
        for (int i = element.ChildNodes.Length - 1; i >= 0; i--)
        {
            waiting.Push(element.ChildNodes[i]);
        }
    }
}
