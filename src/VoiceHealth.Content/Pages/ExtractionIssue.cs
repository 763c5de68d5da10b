namespace VoiceHealth.Content.Pages;

/// <summary>Something on a page that could not be read with confidence. It is reported to editors; the text itself is kept.</summary>
/// <param name="Code">A short stable name, such as <c>card-without-level</c>.</param>
/// <param name="Message">What was found, what was made of it, and what to look at.</param>
/// <param name="Span">Where on the page.</param>
public sealed record ExtractionIssue(string Code, string Message, SourceSpan Span);
