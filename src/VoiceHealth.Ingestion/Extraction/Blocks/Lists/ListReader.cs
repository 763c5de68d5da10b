using System.Collections.Immutable;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Lists;

internal sealed class ListReader : IBlockReader
{
    public bool CanRead(SourceElement element) => element.Name is "ul" or "ol";

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        int start = reading.NextStart;
        ImmutableArray<ListItem> items = ListItems.Read(element, reading);
        if (!items.IsEmpty)
        {
            receiver.Block(new ListBlock(element.Name == "ol", items, reading.Cover(start, element)));
        }
    }
}
