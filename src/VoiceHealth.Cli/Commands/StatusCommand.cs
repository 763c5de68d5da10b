using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Cli.Reviewing;
using VoiceHealth.Cli.Reviewing.Writing;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth status</c>: how a release stands today.</summary>
internal static class StatusCommand
{
    public static Command Create(CommandContext context)
    {
        Option<string?> index = SharedOptions.Index();
        var json = new Option<bool>("--json") { Description = "Print the whole status as JSON." };
        var command = new Command(
            "status",
            "Say how old a release is, which pages are due for review, stale or overridden in vain, and what it covers.\n" +
            "Exit code 1 where the licence wants a refresh now or an override no longer fits.\nExample: voicehealth status --index release")
        {
            index, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using OpenRelease release = await OpenRelease.OpenAsync(parsed.GetValue(index), context, cancellationToken).ConfigureAwait(false);
            StatusReport status = StatusReport.Of(release, context.Time.GetUtcNow());
            if (parsed.GetValue(json))
            {
                await context.Output.WriteLineAsync(JsonSerializer.Serialize(status, CliJsonContext.Indented.StatusReport)).ConfigureAwait(false);
            }
            else
            {
                new StatusSheet(context.Output, context.Ink).Write(status);
            }

            return status.MustRefresh || status.Overrides.Count > 0 ? ExitCodes.Failed : ExitCodes.Ok;
        });
        return command;
    }
}
