namespace VoiceHealth.Search.Ranking;

/// <summary>What tells whether the best page is one that a person would accept; each has one weight a <see cref="ConfidenceRoute"/>.</summary>
internal enum ConfidenceFeature
{
    Bias,
    Score,
    Margin,

    /// <summary>Share of what was said that the name explains, or for descriptions what the page tells of how it feels.</summary>
    Explained,
    UnknownShare,

    /// <summary>The last content word, where questions keep what they are about, is one that nobody knows.</summary>
    UnknownAsked,

    /// <summary>Share of what was said that stands nowhere in the page, nor beside its name.</summary>
    AbsentShare,

    /// <summary>Content right beside the name that the page's own short texts do not know: "juniper lung".</summary>
    Beside,
    /// <summary>The same, where the name is nothing but a part of the body or a sensation: a made-up illness rather than a page's own.</summary>
    BesideBody,

    /// <summary>Share of what was said that names a topic without a page, and that the page's own name does not hold.</summary>
    Absent,
    Elsewhere,

    /// <summary>What has nothing to do with health is what it is about: "my laptop has a virus", "bad for dogs".</summary>
    ElsewhereSubject,
    Asks,

    /// <summary>Little was said at all.</summary>
    Little,

    /// <summary>What the name's words or sounds tell.</summary>
    NameBits,

    /// <summary>How alike it sounds; for a name that was said, whether it is the page's title.</summary>
    Alike,

    /// <summary>It sounds the same, or nearly.</summary>
    SoundsSame,

    /// <summary>Share of the words it was heard as that nobody knows.</summary>
    Odd,

    /// <summary>How alike it sounds apart from the words of the name that were said as they are.</summary>
    Rest,

    /// <summary>By how much that is less than what a recogniser's slip leaves.</summary>
    RestFar,

    /// <summary>Share of the name's words that were said as they are.</summary>
    SaidOfName,

    /// <summary>Share of the words it was heard as that are grammar.</summary>
    LittleWords,

    /// <summary>By how many words more it was heard as than the name has.</summary>
    MoreWords,

    /// <summary>Words besides it belong to how health is asked about ("symptoms", "treat").</summary>
    Framed,
    Common,
    NamedByAny,

    /// <summary>"It's itchy": one sensation of something that was not said.</summary>
    Vague,
    NothingSaid,
}
