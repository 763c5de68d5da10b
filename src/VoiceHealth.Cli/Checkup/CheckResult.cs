namespace VoiceHealth.Cli.Checkup;

/// <summary>What one check found, and what to do about it.</summary>
/// <param name="ToDo">Empty where nothing is to be done.</param>
internal sealed record CheckResult(string Name, CheckState State, string Found, string ToDo = "")
{
    /// <summary>The single things that were found, the gravest first, one line each.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    public static CheckResult Ok(string name, string found) => new(name, CheckState.Ok, found);
}
