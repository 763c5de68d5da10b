using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks;

/// <summary>Takes headings and blocks in source order: the page makes sections of headings, a box keeps them as blocks.</summary>
internal interface IBlockReceiver
{
    void Heading(SourceElement element, int level, string text, SourceSpan span);

    void Block(Block block);
}
