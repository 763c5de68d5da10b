namespace VoiceHealth.Content.Blocks;

/// <summary>A part of a page that a reader sees as one thing. Text is normalised: white space folded, invisible characters gone.</summary>
/// <param name="Span">Where the block stands in the source.</param>
public abstract record Block(SourceSpan Span);
