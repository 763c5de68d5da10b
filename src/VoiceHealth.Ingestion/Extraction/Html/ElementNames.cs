using System.Collections.Frozen;
using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>What the names of HTML elements say about how their text runs.</summary>
internal static class ElementNames
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
        "mark", "nobr", "output", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
        "var", "wbr",
    ]);

    private static readonly FrozenSet<string> Containers = FrozenSet.ToFrozenSet(
    [
        "article", "aside", "body", "center", "div", "fieldset", "form", "header", "hgroup", "html", "main", "section", "search", "picture",
        "dl", "tbody", "td", "tr", "li", "dt", "dd", "blockquote", "address",
    ]);

    /// <summary>Whether the element runs on in its line, as a word does.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>Whether the element only holds others.</summary>
    public static bool IsContainer(string name) => Containers.Contains(name);

    /// <summary>1 to 6 for h1 to h6, else 0.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    /// <summary>The level of a heading, whether its name or its role says that it is one; else 0.</summary>
    public static int HeadingLevel(IElement element)
    {
        int level = HeadingLevel(element.LocalName);
        if (level > 0 || element.Attributes.Length == 0 || element.GetAttribute("role") != "heading")
        {
            return level;
        }

        return int.TryParse(element.GetAttribute("aria-level"), out int asked) && asked is >= 1 and <= 6 ? asked : 2;
    }

    /// <summary>Whether the element is a list, by its name or its role.</summary>
    public static bool IsList(IElement element) =>
        element.LocalName is "ul" or "ol" or "menu" or "dir" || (element.LocalName == "div" && element.Attributes.Length > 0 && element.GetAttribute("role") == "list");

    /// <summary>Whether the element is an item of a list, by its name or its role.</summary>
    public static bool IsListItem(IElement element) =>
        element.LocalName == "li" || (element.Attributes.Length > 0 && element.GetAttribute("role") == "listitem");

    /// <summary>Whether anything in the element starts a block of its own, as broken markup makes inline elements do.</summary>
    public static bool HoldsBlocks(IElement element)
    {
        var waiting = new Stack<INode>();
        waiting.Push(element);
        while (waiting.TryPop(out INode? node))
        {
            foreach (INode child in node.ChildNodes)
            {
                if (child is not IElement inner || ElementVisibility.IsAbsent(inner))
                {
                    continue;
                }

                if (!IsInline(inner.LocalName) && inner.LocalName != "img")
                {
                    return true;
                }

                waiting.Push(inner);
            }
        }

        return false;
    }
}
