using System.CommandLine;
using System.Text.Json;
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
        command.Options.Add(output);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string directory = Path.GetFullPath(parsed.GetValue(output)!);
            ReleaseDirectory.CheckReplaceable(directory);
            using OpenSource opened = source.Open(parsed, context);
            ReleaseReport report = await ReleaseBuilder.BuildAsync(opened, directory, context, cancellationToken).ConfigureAwait(false);
            Write(report, parsed.GetValue(json), context);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static void Write(ReleaseReport report, bool json, CommandContext context)
    {
        ReindexSummary summary = report.Summary;
        if (json)
        {
            context.Output.WriteLine(JsonSerializer.Serialize(summary, CliJsonContext.Indented.ReindexSummary));
            return;
        }

        context.Output.WriteLine($"{summary.Pages} pages, {summary.Chunks} chunks, {summary.Issues} issues, {summary.IndexBytes / 1024.0 / 1024.0:0.0} MB, {summary.Seconds:0.0} s ({summary.Pages / summary.Seconds:0} pages/s)");
        if (summary.NotTopics > 0)
        {
            context.Output.WriteLine($"{summary.NotTopics} pages are no topic and were left out:");
            report.NotTopics.Take(5).ToList().ForEach(line => context.Output.WriteLine($"  {line}"));
        }

        if (summary.Problems > 0)
        {
            context.Output.WriteLine($"{summary.Problems} pages could not be had:");
            report.Problems.Take(5).ToList().ForEach(line => context.Output.WriteLine($"  {line}"));
        }

        context.Output.WriteLine($"Release {summary.ContentHash[..12]} in {summary.Out}");
    }
}
