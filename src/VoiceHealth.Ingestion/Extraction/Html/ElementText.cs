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

    public static void Append(INode node, TextPiece piece, Func<IElement, bool>? leaveOut = null) => Append(node, node, piece, leaveOut);

    /// <summary>Appends an element that stands in a line, which may itself be hidden, deleted, raised or a picture.</summary>
    public static void AppendInLine(IElement element, TextPiece piece) => Append(element, null, piece, null);

    private static void Append(INode node, INode? entered, TextPiece piece, Func<IElement, bool>? leaveOut)
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

            if (current is { Next: 0, Node: IElement element } && !ReferenceEquals(element, entered) && !HoldsTextToRead(element, piece, leaveOut))
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

    /// <summary>Whether the element's own words follow; pictures and raised letters are said here, each in its way.</summary>
    private static bool HoldsTextToRead(IElement element, TextPiece piece, Func<IElement, bool>? leaveOut)
    {
        if (leaveOut?.Invoke(element) == true)
        {
            return false;
        }

        if (ElementVisibility.IsAbsent(element))
        {
            LeftOutText.Note(element, piece);
            return false;
        }

        if (ElementVisibility.IsForScreenReaders(element))
        {
            return HiddenWords.AreSaid(element, piece);
        }

        return element.LocalName switch
        {
            "img" => PictureInLine.Append(element, piece),
            "sup" or "sub" => !RaisedText.TryAppend(element, piece),
            _ => true,
        };
    }

    private static void BreakAround(INode node, TextPiece piece, int next)
    {
        bool atEdge = next == 0 || next == node.ChildNodes.Length;
        if (atEdge && node is IElement element && (element.LocalName == "br" || !LineAhead.StandsInLine(element)))
        {
            piece.Break();
        }
    }
}
