namespace VoiceHealth.Conversation.Safety;

/// <summary>What kind of help comes before anything else.</summary>
public enum AlertLevel
{
    None = 0,

    /// <summary>111, a GP or the midwife, today.</summary>
    Urgent,

    /// <summary>999 or A&amp;E now.</summary>
    Emergency,

    /// <summary>Suicide, self-harm, abuse, sexual assault or a mental health crisis: support first, and no trace on any screen.</summary>
    Crisis,
}
