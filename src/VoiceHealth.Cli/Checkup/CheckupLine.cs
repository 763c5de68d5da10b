namespace VoiceHealth.Cli.Checkup;

/// <summary>One check in <c>doctor --json</c>, its state by name.</summary>
internal sealed record CheckupLine(string Name, string State, string Found, string ToDo, IReadOnlyList<string> Details);
