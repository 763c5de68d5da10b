namespace VoiceHealth.Ingestion.Fetching;

/// <summary>A page that could not be had, and why.</summary>
public sealed record FetchProblem(string Path, string Reason);
