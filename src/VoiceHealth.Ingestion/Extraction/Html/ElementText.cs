using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>The normalised text of an element, read without recursion so that no depth of nesting can exhaust the stack.</summary>
internal static class ElementText
{
    public static string Of(INode node, Func<IElement, bool>? leaveOut = null)
    {
        var piece = new TextPiece();
        Append(node, piece, leaveOut);
        return piece.ToString();
    }

    public static void Append(INode node, TextPiece piece, Func<IElement, bool>? leaveOut = null)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((node, 0));
        while (open.TryPop(out (INode Node, int Next) current))
        {
            if (current.Node is IText text)
            {
                piece.Append(text.Data);
                continue;
            }

            if (current.Next == 0 && IsLeftOut(current.Node, node, leaveOut))
            {
                continue;
            }

            BreakAround(current.Node, piece, current.Next);
            if (current.Next < current.Node.ChildNodes.Length)
            {
                open.Push((current.Node, current.Next + 1));
                open.Push((current.Node.ChildNodes[current.Next], 0));
            }
        }
    }

    private static bool IsLeftOut(INode node, INode root, Func<IElement, bool>? leaveOut) =>
        node is IElement element && !ReferenceEquals(node, root)
        && (ElementVisibility.IsAbsent(element) || ElementVisibility.IsForScreenReaders(element) || leaveOut?.Invoke(element) == true);

    private static void BreakAround(INode node, TextPiece piece, int next)
    {
        bool atEdge = next == 0 || next == node.ChildNodes.Length;
        if (atEdge && node is IElement element && (element.LocalName == "br" || !ElementNames.IsInline(element.LocalName)))
        {
            piece.Break();
        }
    }
}
