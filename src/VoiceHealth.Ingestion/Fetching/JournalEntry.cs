namespace VoiceHealth.Ingestion.Fetching;

/// <summary>One line of the page store's journal.</summary>
/// <param name="Hash">SHA-256 of the stored bytes, lower-case hex; the name of their file.</param>
/// <param name="Detail">Why a page was lost, or where a redirect leads.</param>
/// <param name="Modified">When the page last changed, as the source's own list of its pages says it.</param>
public sealed record JournalEntry(
    JournalEntryKind Kind,
    DateTimeOffset At,
    string? Path = null,
    string? Hash = null,
    long Bytes = 0,
    string? ContentType = null,
    string? ETag = null,
    string? LastModified = null,
    string? Detail = null,
    string? Modified = null);
