namespace VoiceHealth.Content.Safety;

/// <summary>A word that a recogniser's slip of the same sound is taken for.</summary>
/// <param name="Key">What <see cref="SafetySoundKey"/> or <see cref="SafetySlipKey"/> makes of the word.</param>
public sealed record SafetySound(string Key, int Word);
