namespace VoiceHealth.Cli.Checkup;

/// <summary>What <c>doctor --json</c> prints.</summary>
internal sealed record CheckupJson(bool Well, IReadOnlyList<CheckupLine> Checks)
{
    public static CheckupJson Of(IReadOnlyList<CheckResult> results) => new(
        results.All(result => result.State != CheckState.Fault),
        [.. results.Select(result => new CheckupLine(result.Name, result.State.ToString().ToLowerInvariant(), result.Found, result.ToDo, result.Details))]);
}
