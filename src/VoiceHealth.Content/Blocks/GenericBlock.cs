namespace VoiceHealth.Content.Blocks;

/// <summary>Text in an element that no reader knows: kept and spoken as a paragraph, and reported.</summary>
public sealed record GenericBlock(string Text, SourceSpan Span) : Block(Span);
