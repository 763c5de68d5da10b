namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>How signs of emergency cards become rules: what editors say about it.</summary>
internal sealed class CardSource
{
    /// <summary>Words that say nothing about a sign: who has it, and grammar.</summary>
    public HashSet<string> Ignore { get; } = new(StringComparer.Ordinal);

    /// <summary>The rule that those of the cards are like; no file has it where cards make no rules.</summary>
    public RuleSource? Like { get; set; }
}
