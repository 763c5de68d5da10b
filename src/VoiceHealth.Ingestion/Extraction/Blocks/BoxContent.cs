using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks;

/// <summary>The blocks inside a box.</summary>
internal sealed class BoxContent : IBlockReceiver
{
    private readonly BlockList _blocks = new();

    public void Heading(SourceElement element, int level, string text, SourceSpan span) =>
        _blocks.Add(new HeadingBlock(text, level, span));

    public void Block(Block block) => _blocks.Add(block);

    public ImmutableArray<Block> ToBlocks() => _blocks.ToBlocks();
}
