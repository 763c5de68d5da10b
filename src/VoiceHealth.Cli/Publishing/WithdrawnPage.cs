namespace VoiceHealth.Cli.Publishing;

/// <summary>A page that is not to be spoken.</summary>
internal sealed record WithdrawnPage(string Path, DateOnly Since, string By, string Reason);
