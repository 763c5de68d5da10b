using System.CommandLine;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth reindex</c>: reads a site and builds a content release from it.</summary>
internal static class ReindexCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("reindex", "Read a site and build a content release from it.\nExample: voicehealth reindex --source https://www.nhs.uk --contact you@example.org --out release");
        SourceOptions source = SourceOptions.AddTo(command);
        Option<string> output = SharedOptions.Out("The release's directory. An earlier release there is replaced when the new one is complete.");
        var json = new Option<bool>("--json") { Description = "Print the summary as JSON." };
        var summaryFile = new Option<string?>("--summary") { Description = "Also write the summary as JSON to a file.", HelpName = "FILE" };
        var accept = new Option<bool>("--accept-losses") { Description = "Publish however many pages were lost or have lost most of their text." };
        command.Options.Add(output);
        command.Options.Add(json);
        command.Options.Add(summaryFile);
        var strict = new Option<bool>("--strict") { Description = "Write nothing where an override no longer fits or a golden question is answered wrongly." };
        command.Options.Add(accept);
        command.Options.Add(strict);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new ReleaseRequest(Path.GetFullPath(parsed.GetValue(output)!), parsed.GetValue(accept), parsed.GetValue(strict));
            ReleaseDirectory.CheckReplaceable(request.Directory);
            using OpenSource opened = OpenSource.Open(source.Read(parsed) with { AcceptsLosses = request.AcceptsLosses }, context);
            ReindexSummary summary = await ReleaseBuilder.BuildAsync(opened, request, context, cancellationToken).ConfigureAwait(false);
            opened.Pages.Complete();
            LayTermsCheck.Run(request.Directory, context.Product)?.Write(context.Error);
            Write(summary, parsed.GetValue(json), parsed.GetValue(summaryFile), context);
            return summary.Outcome == ReindexOutcome.Refused ? ExitCodes.Failed : ExitCodes.Ok;
        });
        return command;
    }

    private static void Write(ReindexSummary summary, bool json, string? file, CommandContext context)
    {
        if (file is not null)
        {
            File.WriteAllText(file, ReindexReport.ToJson(summary));
        }

        if (json)
        {
            context.Output.WriteLine(ReindexReport.ToJson(summary));
        }
        else
        {
            ReindexReport.WriteText(summary, context.Output);
        }
    }
}
