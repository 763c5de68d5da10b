using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Callouts;

internal sealed class CalloutReader : IBlockReader
{
    public bool CanRead(SourceElement element) => element.Kinds.Has(ElementKinds.Callout);

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        int start = reading.NextStart;
        IElement? headingElement = BoxHeading.Find(element.Element);
        string heading = headingElement is null ? "" : reading.TextOf(headingElement);
        reading.Write(heading, element);
        ImmutableArray<Block> blocks = headingElement is null ? reading.ReadInside(element) : reading.ReadInside(element, headingElement);
        if (heading.Length > 0 || !blocks.IsEmpty)
        {
            receiver.Block(new CalloutBlock(heading, blocks, reading.Cover(start, element)));
        }
    }
}
