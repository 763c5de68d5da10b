namespace VoiceHealth.Skill.Simulator;

/// <summary>What the page says of the release that it talks to.</summary>
/// <param name="Problem">Why nothing can be answered, and what to do; empty where all is well.</param>
/// <param name="Host">Whose pages they are.</param>
/// <param name="RefreshedAt">When the pages were last known to be current.</param>
/// <param name="Suggestions">Questions to try.</param>
internal sealed record SimulatorStatus(string Problem, string Host, string Origin, int Pages, DateTimeOffset? RefreshedAt, string[] Suggestions)
{
    public static SimulatorStatus Of(OpenedRelease? release, string problem) => release is null
        ? new SimulatorStatus(problem, "", "", 0, null, [])
        : new SimulatorStatus(
            "",
            release.Parts.Library.Manifest.Host,
            release.Parts.Library.Manifest.Origin.ToString(),
            release.Parts.Library.Manifest.Pages,
            release.Parts.Library.Manifest.RefreshedAt,
            release.Questions);
}
