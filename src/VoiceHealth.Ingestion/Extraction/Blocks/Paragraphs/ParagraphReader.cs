using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Chrome;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Paragraphs;

internal sealed class ParagraphReader : IBlockReader
{
    public bool CanRead(SourceElement element) => element.Name == "p";

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        string text = reading.TextOf(element.Element);
        if (text.Length > 0 && !ChromeRules.IsChromeText(text))
        {
            receiver.Block(new ParagraphBlock(text, reading.Write(text, element)) { IsLink = SoleLink.Is(element.Element) });
        }
    }
}
