namespace VoiceHealth.Cli.Output;

/// <summary>What <c>verify --json</c> prints.</summary>
internal sealed record VerifiedIndex(bool Sound, IReadOnlyList<string> Looked, IReadOnlyList<string> Faults);
