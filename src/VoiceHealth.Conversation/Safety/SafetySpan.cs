namespace VoiceHealth.Conversation.Safety;

/// <summary>Words of the utterance: from the start's, up to but not with the end's.</summary>
internal readonly record struct SafetySpan(short Start, short End);
