namespace VoiceHealth.Search.Ranking;

/// <summary>How a page was come by: what makes it sure differs, so each has weights of its own.</summary>
internal enum ConfidenceRoute
{
    /// <summary>One of its names was said.</summary>
    Named,

    /// <summary>A word was said that sounds like one of its names.</summary>
    HeardAsWord,

    /// <summary>Several words were said that sound like one of its names in a row; a recogniser's slip rather than a word that nobody knows.</summary>
    HeardAsWords,

    /// <summary>Somebody told how they feel.</summary>
    Described,

    /// <summary>Its text speaks of what was said.</summary>
    Told,
}
