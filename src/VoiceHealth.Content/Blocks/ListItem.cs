using System.Collections.Immutable;

namespace VoiceHealth.Content.Blocks;

/// <summary>One item of a list, with the lists and paragraphs inside it.</summary>
public sealed record ListItem(string Text, ImmutableArray<Block> Blocks, SourceSpan Span)
{
    /// <summary>Whether all of <see cref="Text"/> is one link.</summary>
    public bool IsLink { get; init; }
}
