using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Lists;

/// <summary>Reads the items of a list, each with what is nested in it. Blank items are left out.</summary>
internal static class ListItems
{
    public static ImmutableArray<ListItem> Read(SourceElement list, BlockReading reading)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        AddItems(list, reading, items);
        return items.DrainToImmutable();
    }

    /// <summary>Broken markup puts other elements between a list and its items, so they are looked through.</summary>
    private static void AddItems(SourceElement list, BlockReading reading, ImmutableArray<ListItem>.Builder items)
    {
        var children = new SourceChildren(list);
        INodeList nodes = list.Element.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IText text)
            {
                AddStray(text, list, reading, items);
            }
            else if (nodes[i] is IElement absent && ElementVisibility.IsAbsent(absent))
            {
                reading.ReportLeftOut(absent);
            }
            else if (nodes[i] is IElement element)
            {
                AddChild(children.Next(element), reading, items);
            }
        }
    }

    private static void AddChild(SourceElement child, BlockReading reading, ImmutableArray<ListItem>.Builder items)
    {
        if (!ElementNames.IsListItem(child.Element) && ElementNames.HoldsBlocks(child.Element) && !ElementNames.IsList(child.Element) && child.Depth < reading.MaxDepth)
        {
            AddItems(child, reading, items);
            return;
        }

        if (ReadItem(child, reading) is { } item)
        {
            items.Add(item);
        }
    }

    /// <summary>The first paragraph is the item's own text; the rest is nested in it.</summary>
    private static ListItem? ReadItem(SourceElement element, BlockReading reading)
    {
        int start = reading.NextStart;
        ImmutableArray<Block> blocks = reading.ReadInside(element);
        if (blocks.IsEmpty)
        {
            return null;
        }

        SourceSpan span = reading.Cover(start, element);
        return blocks[0] is ParagraphBlock first
            ? new ListItem(first.Text, blocks.RemoveAt(0), span) { IsLink = SoleLink.Is(element.Element) }
            : new ListItem("", blocks, span);
    }

    private static void AddStray(IText text, SourceElement list, BlockReading reading, ImmutableArray<ListItem>.Builder items)
    {
        string stray = TextPiece.Normalise(text.Data);
        if (stray.Length > 0)
        {
            items.Add(new ListItem(stray, [], reading.Write(stray, list)));
        }
    }
}
