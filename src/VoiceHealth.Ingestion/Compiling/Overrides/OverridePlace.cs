namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>Where in the editors' files an override stands.</summary>
public sealed record OverridePlace(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
