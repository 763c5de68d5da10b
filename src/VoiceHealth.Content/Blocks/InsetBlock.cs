using System.Collections.Immutable;

namespace VoiceHealth.Content.Blocks;

/// <summary>Text set in from the rest. One that follows an emergency or urgent card belongs to that card and stands inside it.</summary>
public sealed record InsetBlock(ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);
