namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>What an editor has to mend in a safety file.</summary>
/// <param name="Line">Counts from 1.</param>
public sealed record SafetySourceError(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
