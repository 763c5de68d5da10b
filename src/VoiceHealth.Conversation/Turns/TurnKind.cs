namespace VoiceHealth.Conversation.Turns;

/// <summary>What kind of thing the person did, as far as the channel knows before the words are understood.</summary>
public enum TurnKind
{
    /// <summary>Spoke; the words say what is wanted (which may be "more", "stop" or "the second one").</summary>
    Utterance = 0,

    /// <summary>Opened the skill without a question.</summary>
    Launch,
    Yes,
    No,
    More,
    Previous,
    Repeat,
    StartOver,
    Help,
    Stop,

    /// <summary>Said something of which the channel passes on nothing.</summary>
    Fallback,
}
