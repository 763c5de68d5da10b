using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Reviewing;
using VoiceHealth.Cli.Reviewing.Golden;
using VoiceHealth.Content.Pages;
using VoiceHealth.Skill;

namespace VoiceHealth.Cli.Releases;

/// <summary>Holds a built release to what editors wrote: overrides must fit its pages, and golden questions must be answered as they say.</summary>
internal static class EditorsCheck
{
    /// <summary>Tells what does not hold; with <paramref name="strict"/>, that ends the build.</summary>
    /// <exception cref="CommandException">Something does not hold, and that was asked for.</exception>
    public static void Run(string release, bool strict, CommandContext context)
    {
        string[] faults = [.. Overrides(release), .. Questions(release, context.Time)];
        Array.ForEach(faults, context.Error.WriteLine);
        if (strict && faults.Length > 0)
        {
            throw new CommandException(ExitCodes.Failed, $"{faults.Length} of the editors' choices do not hold, and --strict was asked for; no release was written. Mend the lines above in content-index/overrides/.");
        }
    }

    private static IEnumerable<string> Overrides(string release) =>
        ReleaseIssues.Read(release).Where(IsOverride).Select(issue => issue.Message);

    public static bool IsOverride(ExtractionIssue issue) => issue.Code.StartsWith(ReleaseIssues.OverrideCode, StringComparison.Ordinal);

    private static IEnumerable<string> Questions(string release, TimeProvider time)
    {
        var questions = GoldenRun.Questions(release);
        if (questions.IsEmpty)
        {
            return [];
        }

        using SkillParts parts = SkillComposition.OpenParts(release, time);
        return GoldenRun.Ask(parts.Assistant, questions).Where(answer => answer.Fault is not null)
            .Select(answer => $"{answer.Question.Source}: \"{answer.Question.Ask}\" is not answered as it should be. {answer.Fault}");
    }
}
