using System.Collections.Immutable;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Insets;

internal sealed class InsetReader : IBlockReader
{
    public bool CanRead(SourceElement element) => element.Kinds.Has(ElementKinds.Inset) || (element.Element.Attributes.Length > 0 && element.Element.GetAttribute("role") == "note");

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        int start = reading.NextStart;
        ImmutableArray<Block> blocks = reading.ReadInside(element);
        if (!blocks.IsEmpty)
        {
            receiver.Block(new InsetBlock(blocks, reading.Cover(start, element)));
        }
    }
}
