namespace VoiceHealth.Search.Ranking;

/// <summary>The evidence that a page is ranked by, one number each; their weights are fitted (content-index/understanding/fitted.tsv).</summary>
internal enum RankFeature
{
    WholeNameShare,
    PartNameShare,
    WholeName,
    WholeTopic,
    WholeLayTerm,
    NameGap,
    NameMass,
    Described,
    Symptoms,
    Intro,
    Body,
    Pairs,
    NearShare,
    AnywhereShare,
    Sound,
    SoundShare,
    SoundLength,

    /// <summary>How alike it sounds apart from the words of the name that were said as they are.</summary>
    SoundRest,

    /// <summary>A longer run that holds the name's words is another page's name, or sounds much like it: "fever" in "starlet fever".</summary>
    Engulfed,
    Common,
    SymptomPage,
    SymptomPagePart,
    ChildFits,
    ChildAmiss,
    PregnancyFits,
    PregnancyAmiss,
}
