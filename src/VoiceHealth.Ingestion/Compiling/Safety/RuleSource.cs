namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>A rule as it was written; what an editor left out is empty.</summary>
internal sealed class RuleSource
{
    public required SourceText Id { get; init; }

    public required SourceText Class { get; init; }

    public required SourceText Level { get; init; }

    public required SourceText Reply { get; init; }

    public required SourceText Priority { get; init; }

    public required SourceText Page { get; init; }

    public required List<SourceText> When { get; init; }

    /// <summary>Contexts besides those of its class.</summary>
    public required List<SourceText> Unless { get; init; }

    /// <summary>Contexts of its class that do not keep it quiet.</summary>
    public required List<SourceText> Despite { get; init; }

    public required List<SourceText> Alarm { get; init; }

    public required List<SourceText> Quiet { get; init; }
}
