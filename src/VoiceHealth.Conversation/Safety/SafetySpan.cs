namespace VoiceHealth.Conversation.Safety;

/// <summary>Words of the utterance: from the start's, up to but not with the end's.</summary>
internal readonly record struct SafetySpan(short Start, short End)
{
    /// <summary>Whether it starts later, or as late and ends later.</summary>
    public bool IsAfter(SafetySpan other) => Start > other.Start || (Start == other.Start && End > other.End);
}
