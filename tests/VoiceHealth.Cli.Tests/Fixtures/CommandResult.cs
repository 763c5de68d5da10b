namespace VoiceHealth.Cli.Tests.Fixtures;

public sealed record CommandResult(int ExitCode, string Output, string Error);
