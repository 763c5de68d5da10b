using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Expanders;

/// <summary>Reads what opens when its summary is clicked: details elements, and boxes that scripts made to behave like them.</summary>
internal sealed class ExpanderReader : IBlockReader
{
    public bool CanRead(SourceElement element) =>
        element.Name == "details" || (element.Kinds.Has(ElementKinds.Expander) && FindSummary(element.Element) is not null);

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        int start = reading.NextStart;
        IElement? summaryElement = FindSummary(element.Element);
        string summary = summaryElement is null ? "" : reading.TextOf(summaryElement);
        reading.Write(summary, element);
        ImmutableArray<Block> blocks = summaryElement is null ? reading.ReadInside(element) : reading.ReadInside(element, summaryElement);
        if (summary.Length > 0 || !blocks.IsEmpty)
        {
            receiver.Block(new ExpanderBlock(summary, blocks, reading.Cover(start, element)));
        }
    }

    private static IElement? FindSummary(IElement element) =>
        element.QuerySelector("summary") ?? element.QuerySelectorAll("[class]").FirstOrDefault(inner => ClassNames.HasPart(inner, "summary"));
}
