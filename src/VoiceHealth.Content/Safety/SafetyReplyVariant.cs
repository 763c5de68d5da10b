namespace VoiceHealth.Content.Safety;

/// <summary>Another reply to give in place of this one where the symbol is found, such as for a child under five.</summary>
public readonly record struct SafetyReplyVariant(int Symbol, int Reply);
