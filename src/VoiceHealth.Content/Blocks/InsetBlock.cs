using System.Collections.Immutable;

namespace VoiceHealth.Content.Blocks;

/// <summary>
/// Text set in from the rest; a heading of its own is its first block. One without a heading that follows an emergency or urgent
/// card ("Do not drive to A&amp;E") belongs to that card and stands inside it, last.
/// </summary>
public sealed record InsetBlock(ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);
