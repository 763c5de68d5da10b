using System.Collections.Immutable;

namespace VoiceHealth.Content.Blocks;

/// <summary>A warning callout ("Important").</summary>
public sealed record CalloutBlock(string Heading, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);
