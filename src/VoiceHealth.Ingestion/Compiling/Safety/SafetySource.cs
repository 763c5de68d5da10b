namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>All safety files as they were written, not yet understood.</summary>
internal sealed class SafetySource
{
    /// <summary>Names of terms to their patterns; a name that several files give collects the patterns of all.</summary>
    public Dictionary<string, List<SourceText>> Terms { get; } = new(StringComparer.Ordinal);

    public List<SourceText> Skip { get; } = [];

    /// <summary>One word or two to the words that they are read as.</summary>
    public List<(SourceText Words, SourceText ReadAs)> Spellings { get; } = [];

    public List<SourceText> Sounds { get; } = [];

    /// <summary>Words that are themselves, however much they sound like a word of the rules.</summary>
    public List<SourceText> OrdinaryWords { get; } = [];

    public Dictionary<string, List<SourceText>> Contexts { get; } = new(StringComparer.Ordinal);

    /// <summary>Classes to the contexts that keep their rules quiet.</summary>
    public Dictionary<string, List<SourceText>> Unless { get; } = new(StringComparer.Ordinal);

    public List<ReplySource> Replies { get; } = [];

    public List<RuleSource> Rules { get; } = [];

    public CardSource Cards { get; } = new();

    public HunchSource Hunch { get; } = new();

    public List<SafetySourceError> Errors { get; } = [];
}
