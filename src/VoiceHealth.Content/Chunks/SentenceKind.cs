namespace VoiceHealth.Content.Chunks;

/// <summary>The part a sentence plays, which says how it may be read on its own.</summary>
public enum SentenceKind
{
    /// <summary>A whole sentence.</summary>
    Plain = 0,

    /// <summary>Introduces the list items after it, and is never read without at least one of them.</summary>
    LeadIn,

    /// <summary>An item of the list that the nearest <see cref="LeadIn"/> or <see cref="Heading"/> before it introduces.</summary>
    ListItem,

    /// <summary>A heading that must be heard: a care card's, "Do", "Do not", a callout's, an expander's.</summary>
    Heading,
}
