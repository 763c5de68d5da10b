namespace VoiceHealth.Content.Chunks;

/// <summary>Text of a page that no chunk holds, since nobody could make sense of it by ear. Nothing is left out without one of these.</summary>
/// <param name="Quote">The text as it stands on the page.</param>
/// <param name="Reason">A short stable name, such as <c>link-text</c> or <c>picture-reference</c>.</param>
/// <param name="Span">Where it stands.</param>
public sealed record DroppedText(string Quote, string Reason, SourceSpan Span);
