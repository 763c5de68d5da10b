namespace VoiceHealth.Content.Safety;

/// <summary>What kind of help a safety rule asks for.</summary>
public enum SafetyLevel
{
    /// <summary>111, a GP or the midwife, today.</summary>
    Urgent = 1,

    /// <summary>999 or A&amp;E now.</summary>
    Emergency = 2,

    /// <summary>Suicide, self-harm, abuse, sexual assault or a mental health crisis.</summary>
    Crisis = 3,
}
