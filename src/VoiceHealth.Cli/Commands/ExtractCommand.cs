using System.CommandLine;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Ingestion.Extraction.Reports;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth extract</c>: what was recognised on each page, one JSON object a line.</summary>
internal static class ExtractCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("extract", "Write down what is recognised on each page of a site, one JSON object a line.\nExample: voicehealth extract --source content-index/sample-site --out pages.jsonl");
        SourceOptions source = SourceOptions.AddTo(command);
        Option<string> output = SharedOptions.Out("Where the lines go.");
        command.Options.Add(output);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using OpenSource opened = OpenSource.Open(source.Read(parsed), context);
            using var lines = new JsonLines(parsed.GetValue(output)!);
            int pages = await WriteAsync(opened, lines, context, cancellationToken).ConfigureAwait(false);
            lines.Complete();
            opened.Pages.Complete();
            ReportProblems(opened.Pages.Problems, context.Error);
            await context.Error.WriteLineAsync($"{pages} pages written to {parsed.GetValue(output)}").ConfigureAwait(false);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task<int> WriteAsync(OpenSource source, JsonLines lines, CommandContext context, CancellationToken cancellationToken)
    {
        int pages = 0;
        await ProgressDisplay.RunAsync(context.Progress, "Reading", async progress =>
        {
            await foreach (FetchedPage fetched in source.Pages.ReadAsync(progress, cancellationToken).ConfigureAwait(false))
            {
                lines.WriteLine(ExtractionReporter.Report(fetched.Raw, source.Reader.Read(fetched)).Line);
                pages++;
            }
        }).ConfigureAwait(false);
        return pages;
    }

    private static void ReportProblems(IReadOnlyList<FetchProblem> problems, TextWriter error)
    {
        foreach (FetchProblem problem in problems)
        {
            error.WriteLine($"{problem.Path} {problem.Reason}");
        }
    }
}
