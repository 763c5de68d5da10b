namespace VoiceHealth.Ingestion.Fetching;

/// <summary>How far a reading has come. <paramref name="Known"/> grows while links are still being found.</summary>
public readonly record struct FetchProgress(int Done, int Known);
