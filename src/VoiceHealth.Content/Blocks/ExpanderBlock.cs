using System.Collections.Immutable;

namespace VoiceHealth.Content.Blocks;

/// <summary>A heading that opens on a click; its text is spoken as any other.</summary>
public sealed record ExpanderBlock(string Summary, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);
