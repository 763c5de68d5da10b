namespace VoiceHealth.Ingestion.Sites;

/// <summary>A page that a source gave, known by what it is prepared from.</summary>
/// <param name="Key">What it is prepared from: the same key, the same prepared page.</param>
/// <param name="Stale">Whether it is an earlier good copy of what the source no longer gives.</param>
/// <param name="CurrentAt">When it was last known to be current, UTC.</param>
internal sealed record ReadPage(string Path, string Key, bool Stale, DateTimeOffset CurrentAt);
