using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Conversation.Audits;
using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth audit</c>: replays every answer of a release that can be reached, and checks each.</summary>
internal static class AuditCommand
{
    private const int Shown = 20;

    public static Command Create(CommandContext context)
    {
        var index = SharedOptions.Index();
        var json = new Option<bool>("--json") { Description = "Print the whole report as JSON." };
        var command = new Command("audit", "Replay every answer of a release, page by aspect by paging, and check each against its source, its length and its SSML.\nExample: voicehealth audit --index release") { index, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using OpenRelease release = await OpenRelease.OpenAsync(parsed.GetValue(index), context, cancellationToken).ConfigureAwait(false);
            long started = Stopwatch.GetTimestamp();
            AuditReport report = new ConversationAudit(release.Parts.Library, Pronunciations.Open(release.Directory), context.Time).Run(cancellationToken);
            if (parsed.GetValue(json))
            {
                await context.Output.WriteLineAsync(JsonSerializer.Serialize(report, CliJsonContext.Indented.AuditReport)).ConfigureAwait(false);
            }
            else
            {
                Write(report, Stopwatch.GetElapsedTime(started), context.Output);
            }

            return report.FailureCount == 0 ? ExitCodes.Ok : ExitCodes.Failed;
        });
        return command;
    }

    private static void Write(AuditReport report, TimeSpan took, TextWriter output)
    {
        output.WriteLine($"{report.Pages} pages, {report.Answers} answers, {report.Turns} turns, {report.Quotes} quotes checked in {took.TotalSeconds:0.0} s");
        output.WriteLine($"{report.SafetyNets} pages have emergency or urgent advice; the longest turn takes {report.LongestSeconds:0.0} s");
        foreach (AuditFailure failure in report.Failures.Take(Shown))
        {
            output.WriteLine($"{failure.Check}: {failure.Page} {failure.Aspect}, turn {failure.Part}: {failure.Message}");
        }

        output.WriteLine($"{report.FailureCount} failures");
    }
}
