namespace VoiceHealth.Search.Ranking;

/// <summary>What tells whether the best page is one that a person would accept.</summary>
internal enum ConfidenceFeature
{
    Bias,
    Score,
    Margin,
    WholeShare,
    PartShare,
    UnknownShare,
    UnknownAsked,
    UnexplainedShare,
    AbsentShare,
    Sound,
    Describes,
    NothingSaid,
    Generic,
    AsksUnnamed,
    NamedByAny,
    Elsewhere,
    Heard,
    HeardLength,
    HeardSplit,
    Explained,
    SymptomExplained,
    Vague,
}
