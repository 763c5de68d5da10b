using System.Collections.Immutable;

namespace VoiceHealth.Content.Blocks;

/// <summary>A bulleted or numbered list.</summary>
public sealed record ListBlock(bool Ordered, ImmutableArray<ListItem> Items, SourceSpan Span) : Block(Span);
