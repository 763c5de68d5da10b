using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.CareCards;

/// <summary>Reads care cards of all generations. A card is never read as less urgent than any of its signs says.</summary>
internal sealed class CareCardReader : IBlockReader
{
    public bool CanRead(SourceElement element) =>
        element.Kinds.Has(ElementKinds.CareCard)
            ? !CareCardMarkup.HoldsOnlyACard(element.Element)
            : CareCardMarkup.StartsWithPrefixedHeading(element.Element) && !IsInCard(element);

    /// <summary>The boxes inside a card are not cards, though the first of them opens with the card's heading.</summary>
    private static bool IsInCard(SourceElement element)
    {
        for (SourceElement? outer = element.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Kinds.Has(ElementKinds.CareCard))
            {
                return true;
            }
        }

        return false;
    }

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        int start = reading.NextStart;
        IElement? headingElement = BoxHeading.Find(element.Element);
        string heading = headingElement is null ? "" : CareCardMarkup.WithoutPrefix(reading.TextOf(headingElement));
        reading.Write(heading, element);
        ImmutableArray<IElement> said = [.. CareCardMarkup.BeforeHeading(element.Element, headingElement)];
        ImmutableArray<Block> blocks = reading.ReadInside(element, headingElement is null ? said : said.Add(headingElement));
        SourceSpan span = reading.Cover(start, element);

        if (heading.Length == 0)
        {
            reading.Report("card-without-heading", "A care card has no heading: its level and content are kept.", span);
        }

        CareCardLevel level = CareCardLevel.Decide(element.Element, CareCardMarkup.Prefix(element.Element, headingElement), heading);
        if (level.Issue is { } issue)
        {
            reading.Report(issue.Code, issue.Message, span);
        }

        receiver.Block(new CareCardBlock(level.Urgency, heading, blocks, span));
    }
}
