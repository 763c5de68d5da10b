namespace VoiceHealth.Ingestion.Sources;

/// <summary>What has to be mended in <c>sources.json</c>.</summary>
/// <param name="Line">Counts from 1.</param>
public sealed record SourceSettingsError(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
