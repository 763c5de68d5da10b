using System.CommandLine;

namespace VoiceHealth.Cli.Publishing;

/// <summary>The options that say who answers for a release.</summary>
internal sealed record SignOffOptions(Option<string?> By, Option<string?> Report)
{
    public static SignOffOptions AddTo(Command command)
    {
        var options = new SignOffOptions(
            new Option<string?>("--signed-off-by") { Description = "Who answers for the release. Kept beside it and in its layer, with the time and the hashes of content and report.", HelpName = "NAME" },
            new Option<string?>("--report") { Description = "The review report that this person has read.", HelpName = "FILE" });
        command.Options.Add(options.By);
        command.Options.Add(options.Report);
        return options;
    }
}
