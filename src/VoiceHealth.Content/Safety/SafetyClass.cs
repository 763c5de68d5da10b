namespace VoiceHealth.Content.Safety;

/// <summary>What a safety rule is about; figures are reported by it.</summary>
public enum SafetyClass
{
    Emergency = 1,
    Urgent,
    Pregnancy,
    Poisoning,
    Overdose,

    /// <summary>Suicide, self-harm or another mental health crisis.</summary>
    Crisis,
    AbuseOfAdult,
    AbuseOfChild,
    SexualAssault,
}
