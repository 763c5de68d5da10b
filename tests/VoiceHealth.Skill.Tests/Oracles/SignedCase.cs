namespace VoiceHealth.Skill.Tests.Oracles;

/// <summary>One request as it reaches the endpoint, and what is published where its certificate is said to be.</summary>
/// <param name="Pem">Null where nothing is published.</param>
/// <param name="StricterBecause">Why ours refuses what Amazon's own verifier takes; null where both must say the same.</param>
internal sealed record SignedCase(string Name, string Body, Dictionary<string, string> Headers, string? Pem, string? StricterBecause = null);
