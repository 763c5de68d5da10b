namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>A fixed reply as it was written.</summary>
internal sealed record ReplySource(
    SourceText Key,
    bool Private,
    List<SourceText> Say,
    List<(SourceText When, SourceText Reply)> Variants);
