namespace VoiceHealth.Content.Blocks;

/// <summary>A paragraph of text.</summary>
public sealed record ParagraphBlock(string Text, SourceSpan Span) : Block(Span)
{
    /// <summary>Whether all of it is one link.</summary>
    public bool IsLink { get; init; }
}
