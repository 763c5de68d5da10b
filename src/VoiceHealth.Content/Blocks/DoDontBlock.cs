using System.Collections.Immutable;

namespace VoiceHealth.Content.Blocks;

/// <summary>A list of things to do, or of things not to do.</summary>
public sealed record DoDontBlock(bool Do, string Heading, ImmutableArray<ListItem> Items, SourceSpan Span) : Block(Span);
