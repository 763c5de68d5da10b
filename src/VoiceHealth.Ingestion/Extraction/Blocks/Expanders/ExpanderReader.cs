using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Expanders;

internal sealed class ExpanderReader : IBlockReader
{
    public bool CanRead(SourceElement element) => element.Name == "details";

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        int start = reading.NextStart;
        IElement? summaryElement = element.Element.QuerySelector("summary");
        string summary = summaryElement is null ? "" : reading.TextOf(summaryElement);
        reading.Write(summary, element);
        ImmutableArray<Block> blocks = reading.ReadInside(element, summaryElement);
        if (summary.Length > 0 || !blocks.IsEmpty)
        {
            receiver.Block(new ExpanderBlock(summary, blocks, reading.Cover(start, element)));
        }
    }
}
