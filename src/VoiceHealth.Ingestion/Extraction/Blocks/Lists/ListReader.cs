using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Lists;

internal sealed class ListReader : IBlockReader
{
    public bool CanRead(SourceElement element) => ElementNames.IsList(element.Element);

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        if (HoldsHeadings(element))
        {
            new BlockWalk(reading, receiver).Read(element);
            return;
        }

        int start = reading.NextStart;
        ImmutableArray<ListItem> items = ListItems.Read(element, reading);
        if (!items.IsEmpty)
        {
            receiver.Block(new ListBlock(element.Name == "ol", items, reading.Cover(start, element)));
        }
    }

    /// <summary>A list of headed parts (the cards of a hub, the letters of an A to Z) is a container, whatever it is called.</summary>
    private static bool HoldsHeadings(SourceElement list)
    {
        INodeList nodes = list.Element.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement item && item.ChildElementCount > 0
                && BoxHeading.Find(item) is { } heading && ElementNames.HeadingLevel(heading.LocalName) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
