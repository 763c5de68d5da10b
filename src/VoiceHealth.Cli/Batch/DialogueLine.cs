namespace VoiceHealth.Cli.Batch;

internal sealed record DialogueLine(string Say);
