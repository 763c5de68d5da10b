namespace VoiceHealth.Cli.Output;

/// <summary>What <c>reindex</c> did, as it prints it with <c>--json</c>.</summary>
internal sealed record ReindexSummary(
    string Source,
    string Out,
    int Pages,
    int Chunks,
    int Issues,
    int NotTopics,
    int Problems,
    long IndexBytes,
    double Seconds,
    string ContentHash);
