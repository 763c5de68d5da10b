namespace VoiceHealth.Search.Questions;

/// <summary>What the evidence allows.</summary>
public enum SearchDecision
{
    /// <summary>Nothing fits well enough: say so.</summary>
    Decline = 0,

    /// <summary>The first candidate is the page.</summary>
    Answer,

    /// <summary>Several pages fit about as well, such as a hub and its children: ask which.</summary>
    Clarify,

    /// <summary>Symptoms without a topic: these pages mention them; none of them is a diagnosis.</summary>
    List,
}
