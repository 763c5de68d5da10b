namespace VoiceHealth.Content.Blocks;

/// <summary>A heading inside a box (a card, an inset, an expander, a list item), where it starts no section of the page.</summary>
/// <param name="Level">1 to 6 for h1 to h6.</param>
public sealed record HeadingBlock(string Text, int Level, SourceSpan Span) : Block(Span);
