namespace VoiceHealth.Ingestion.Fetching;

/// <summary>What an entry of the page store's journal says.</summary>
public enum JournalEntryKind
{
    /// <summary>A reading of the source began; entries up to <see cref="RoundEnded"/> belong to it.</summary>
    RoundBegan = 0,

    /// <summary>New bytes were stored for a path.</summary>
    Stored,

    /// <summary>The source said that the bytes are still current.</summary>
    Unchanged,

    /// <summary>The source answered with no page, or one that was refused; an earlier copy is kept.</summary>
    Lost,

    /// <summary>The path leads to another one.</summary>
    Redirected,

    /// <summary>The source no longer lists the page and says that there is none: it was taken down.</summary>
    Gone,
    RoundEnded,
}
