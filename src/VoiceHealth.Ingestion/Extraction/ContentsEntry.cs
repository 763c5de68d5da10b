namespace VoiceHealth.Ingestion.Extraction;

/// <summary>An entry of a guide's contents list.</summary>
/// <param name="Path">The page's path; null for the page that the list stands on.</param>
public sealed record ContentsEntry(string Name, string? Path);
