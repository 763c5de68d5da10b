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
        CareCardMarkup.IsCard(element.Classes) || CareCardMarkup.StartsWithPrefixedHeading(element.Element);

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        int start = reading.NextStart;
        IElement? headingElement = BoxHeading.Find(element.Element);
        (string heading, string prefix) = ReadHeading(headingElement, reading);
        reading.Write(heading, element);
        ImmutableArray<Block> blocks = reading.ReadInside(element, headingElement);
        SourceSpan span = reading.Cover(start, element);

        if (heading.Length == 0)
        {
            reading.Report("card-without-heading", "A care card has no heading: its level and content are kept.", span);
        }

        CareCardLevel level = CareCardLevel.Decide(element.Classes, prefix);
        if (level.Issue is { } issue)
        {
            reading.Report(issue.Code, issue.Message, span);
        }

        receiver.Block(new CareCardBlock(level.Urgency, heading, blocks, span));
    }

    private static (string Heading, string Prefix) ReadHeading(IElement? heading, BlockReading reading)
    {
        if (heading is null)
        {
            return ("", "");
        }

        string prefix = CareCardMarkup.HiddenText(heading);
        string text = reading.TextOf(heading);
        return prefix.Length > 0 ? (text, prefix) : CareCardMarkup.SplitVisiblePrefix(text);
    }
}
