namespace VoiceHealth.Content.Pages;

/// <summary>What a page is about, or that it only leads to other pages.</summary>
public enum PageKind
{
    Other = 0,
    Condition,
    Symptom,
    Medicine,
    TestOrTreatment,
    Vaccination,
    MentalHealth,
    Pregnancy,
    LivingWell,

    /// <summary>A topic whose own text mostly points at its children, such as a page on all types of diabetes.</summary>
    Hub,

    /// <summary>An A to Z or another list of links: crawled for its links and aliases, never spoken.</summary>
    Index,
}
