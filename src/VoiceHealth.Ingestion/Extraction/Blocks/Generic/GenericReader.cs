using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Generic;

/// <summary>
/// Takes the elements that no other reader knows. One that holds blocks is read through, so that a care card in it keeps its
/// level; one that holds only text becomes a generic block. Both are reported.
/// </summary>
internal sealed class GenericReader : IBlockReader
{
    public bool CanRead(SourceElement element) =>
        !ElementNames.IsInline(element.Name) && !ElementNames.IsContainer(element.Name) && ElementNames.HeadingLevel(element.Name) == 0;

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        int start = reading.NextStart;
        if (ElementNames.HoldsBlocks(element.Element))
        {
            new BlockWalk(reading, receiver).Read(element);
        }
        else if (reading.TextOf(element.Element) is { Length: > 0 } text)
        {
            receiver.Block(new GenericBlock(text, reading.Write(text, element)));
        }

        SourceSpan span = reading.Cover(start, element);
        if (span.Length > 0)
        {
            reading.Report("unknown-element", $"<{element.Name}> is no known kind of block: its text is kept as it stands.", span);
        }
    }
}
