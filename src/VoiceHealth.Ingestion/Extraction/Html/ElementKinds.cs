namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>What an element's classes, its id or its own name say it is. Several may hold at once.</summary>
[Flags]
internal enum ElementKinds
{
    None = 0,
    CareCard = 1 << 0,
    Card = 1 << 1,
    DoDont = 1 << 2,
    Callout = 1 << 3,
    Inset = 1 << 4,
    Expander = 1 << 5,
    ActionLink = 1 << 6,
    Picture = 1 << 7,

    /// <summary>A list of things to do.</summary>
    Ticks = 1 << 8,

    /// <summary>A list of things not to do.</summary>
    Crosses = 1 << 9,

    /// <summary>Words for screen readers only.</summary>
    Hidden = 1 << 10,

    /// <summary>What stands around a topic's text and is no part of it.</summary>
    Chrome = 1 << 11,

    /// <summary>The name of the topic over or under a page's title.</summary>
    Caption = 1 << 12,
    List = 1 << 13,
}
