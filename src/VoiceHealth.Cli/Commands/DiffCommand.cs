using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Cli.Reviewing;
using VoiceHealth.Cli.Reviewing.Writing;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth diff</c>: what would be said differently if one release took another's place.</summary>
internal static class DiffCommand
{
    public static Command Create(CommandContext context)
    {
        var before = new Argument<string>("old") { Description = "The release that is live, as reindex made it." };
        var after = new Argument<string>("new") { Description = "The release that is to take its place." };
        var html = new Option<string?>("--html") { Description = "Also write the whole review as one HTML file that needs nothing else.", HelpName = "FILE.html" };
        var json = new Option<bool>("--json") { Description = "Print the whole review as JSON." };
        var command = new Command(
            "diff",
            "Say what would be said differently by a new release, word by word, the gravest first.\n" +
            "Exit codes: 0 safe to publish · 1 an editor must read it · 2 must not be published (and a wrong command line) · 3 a release cannot be read\n" +
            "Example: voicehealth diff live new --html report.html")
        {
            before, after, html, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using OpenRelease old = await OpenRelease.OpenAsync(parsed.GetValue(before), context, cancellationToken).ConfigureAwait(false);
            using OpenRelease now = await OpenRelease.OpenAsync(parsed.GetValue(after), context, cancellationToken).ConfigureAwait(false);
            ReviewReport report = ReviewReport.Of(old, now, context.Time.GetUtcNow());
            Write(report, parsed.GetValue(html), parsed.GetValue(json), context);
            return (int)report.Gate;
        });
        return command;
    }

    private static void Write(ReviewReport report, string? html, bool json, CommandContext context)
    {
        if (html is not null)
        {
            ReviewPage.Write(report, html);
            context.Error.WriteLine($"The review is in {html}");
        }

        if (json)
        {
            context.Output.WriteLine(JsonSerializer.Serialize(ReviewJson.Of(report), CliJsonContext.Indented.ReviewJson));
        }
        else
        {
            new ReviewSummary(context.Output, context.Ink).Write(report);
        }
    }
}
