using VoiceHealth.Content.Releases;

namespace VoiceHealth.Cli.Reviewing.Golden;

/// <summary>What a release answers to a golden question.</summary>
/// <param name="Fault">What does not agree with the question; null where it is answered as it should be.</param>
internal sealed record GoldenAnswer(GoldenQuestion Question, string Page, string Section, string Urgency, string Spoken, string? Fault);
