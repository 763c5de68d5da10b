namespace VoiceHealth.Content.Blocks;

/// <summary>A picture's alternative text and caption, never its credits. Shown on screens, not spoken.</summary>
public sealed record FigureBlock(string Alt, string Caption, SourceSpan Span) : Block(Span);
