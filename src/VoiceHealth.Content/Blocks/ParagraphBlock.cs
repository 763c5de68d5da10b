namespace VoiceHealth.Content.Blocks;

/// <summary>A paragraph of text.</summary>
public sealed record ParagraphBlock(string Text, SourceSpan Span) : Block(Span);
