namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>A value of a safety file and where it stands.</summary>
internal readonly record struct SourceText(string Value, string File, int Line)
{
    public SafetySourceError Error(string message) => new(File, Line, message);
}
