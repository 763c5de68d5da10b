namespace VoiceHealth.Conversation.Dialogue;

/// <summary>What the last reply was.</summary>
public enum LastReply
{
    None = 0,
    Welcome,
    Help,

    /// <summary>A part of a page; the question is whether to go on.</summary>
    Reading,

    /// <summary>Pages to choose from.</summary>
    Choices,

    /// <summary>Pages that mention the symptoms, to choose from.</summary>
    Mentions,

    /// <summary>"Symptoms of what?": the aspect is known, the topic is not.</summary>
    TopicQuestion,

    /// <summary>"What else would you like to know?"</summary>
    Offer,

    /// <summary>What else the page covers.</summary>
    Contents,
    Declined,
    NotCaught,
    Source,
    Card,

    /// <summary>A fixed safety reply that may be remembered.</summary>
    Alert,
    Support,

    /// <summary>How two pages start, side by side, to choose from.</summary>
    Comparison,
}
