namespace VoiceHealth.Ingestion.Chunking.Summaries;

/// <summary>What a statement is made of, which says where it may be used.</summary>
internal enum StatementKind
{
    /// <summary>Sentences that can be understood by themselves.</summary>
    Prose = 0,

    /// <summary>A lead-in or heading with all of its items.</summary>
    List,

    /// <summary>A warning or an inset, with its heading, whole.</summary>
    Box,

    /// <summary>A care card, whole.</summary>
    Card,

    /// <summary>Sentences that lean on something not said with them. Used only where a section has nothing else.</summary>
    Leaning,
}
