using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Blocks.Lists;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.DoDont;

/// <summary>Reads lists of things to do and not to do: boxes around them (until 2021, and cards since), and bare ones.</summary>
internal sealed class DoDontReader : IBlockReader
{
    private const ElementKinds Marked = ElementKinds.Ticks | ElementKinds.Crosses;

    public bool CanRead(SourceElement element) =>
        ElementNames.IsList(element.Element)
            ? (element.Kinds & Marked) != 0
            : element.Kinds.Has(ElementKinds.DoDont) || (element.Kinds.Has(ElementKinds.Card) && FindList(element.Element) is not null);

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        bool isList = ElementNames.IsList(element.Element);
        IElement? list = isList ? element.Element : FindList(element.Element) ?? element.Element.QuerySelector("ul, ol, [role=list]");
        if (list is null)
        {
            ReadWithoutList(element, reading, receiver);
            return;
        }

        int start = reading.NextStart;
        IElement? headingElement = isList ? null : BoxHeading.Find(element.Element);
        string heading = headingElement is null ? "" : reading.TextOf(headingElement);
        reading.Write(heading, element);
        var source = isList ? element : new SourceElement(list, element, 1);
        ImmutableArray<ListItem> items = ListItems.Read(source, reading);
        DoDontSense sense = DoDontSense.Decide(Components.Of(list) & Marked, heading, items);
        if (!items.IsEmpty)
        {
            receiver.Block(new DoDontBlock(sense.IsDo, sense.Heading, items, reading.Cover(start, element)));
            if (sense.Issue is { } issue)
            {
                reading.Report("do-dont-signs-disagree", issue, reading.Cover(start, element));
            }
        }
        else if (heading.Length > 0)
        {
            receiver.Block(new ParagraphBlock(heading, reading.Cover(start, element)));
            reading.Report("do-dont-without-items", "A do or don't box has a heading and no items.", reading.Cover(start, element));
        }

        ReadRest(element, list, headingElement, reading, receiver);
    }

    private static void ReadWithoutList(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        int start = reading.NextStart;
        new BlockWalk(reading, receiver).Read(element);
        reading.Report("do-dont-without-list", "A do or don't box has no list: its text is kept as it stands.", reading.Cover(start, element));
    }

    /// <summary>What stands in the box beside its list must not vanish.</summary>
    private static void ReadRest(SourceElement element, IElement list, IElement? heading, BlockReading reading, IBlockReceiver receiver)
    {
        if (ReferenceEquals(element.Element, list))
        {
            return;
        }

        string rest = reading.TextOf(element.Element, inner => ReferenceEquals(inner, list) || ReferenceEquals(inner, heading));
        if (rest.Length > 0)
        {
            var paragraph = new ParagraphBlock(rest, reading.Write(rest, element));
            receiver.Block(paragraph);
            reading.Report("do-dont-with-more", "A do or don't box holds more than its list: it is kept as a paragraph after it.", paragraph.Span);
        }
    }

    private static IElement? FindList(IElement box) =>
        box.QuerySelectorAll("ul, ol, [role=list]").FirstOrDefault(list => (Components.Of(list) & Marked) != 0);
}
