namespace VoiceHealth.Content.Chunks;

/// <summary>The kind of block that a chunk came from, which says how it is introduced and paged.</summary>
public enum ChunkKind
{
    Text = 0,
    List,
    CareCard,
    Do,
    DoNot,
    Callout,
    Inset,
    Expander,
    Table,
}
