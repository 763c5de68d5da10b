namespace VoiceHealth.Content.Blocks;

/// <summary>A link that stands for a paragraph, such as "Find an A&amp;E". Not spoken.</summary>
public sealed record ActionLinkBlock(string Text, string Target, SourceSpan Span) : Block(Span);
