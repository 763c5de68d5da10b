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
    Common,
    SymptomPage,
    SymptomPagePart,
    ChildFits,
    ChildAmiss,
    PregnancyFits,
    PregnancyAmiss,
}
