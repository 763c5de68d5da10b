namespace VoiceHealth.Conversation.Replies;

/// <summary>What a reply does, in the words that dialogue files use.</summary>
public enum ReplyKind
{
    Answer = 0,

    /// <summary>The next part of what was being read.</summary>
    List,

    /// <summary>Asks what else is wanted.</summary>
    Offer,

    /// <summary>Asks which of several pages is meant.</summary>
    Clarify,

    /// <summary>999, 111 or crisis support first.</summary>
    Emergency,

    /// <summary>Says what it can do, or that it cannot answer that.</summary>
    Help,
    Stop,
}
