namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>Something in what would be spoken that a listener could not make sense of.</summary>
/// <param name="Chunk">The id of the chunk or, for a summary, the page's path and the summary's heading.</param>
/// <param name="Rule">A short stable name, such as <c>unreadable-token</c>.</param>
/// <param name="Text">The words at fault.</param>
public sealed record LintFinding(string Chunk, string Rule, string Text);
