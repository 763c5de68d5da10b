namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>Neighbouring words with the same fate, with single spaces between them.</summary>
internal sealed record WordRun(WordChange Change, string Words);
