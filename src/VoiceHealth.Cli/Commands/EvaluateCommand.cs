using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Batch;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Evaluation;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth evaluate</c>: asks every question of labelled files and shows how many were answered right.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandContext context)
    {
        var files = new Argument<string[]>("files") { Description = "Question files: tab-separated, with the columns id, utterance, pages, section and note. Default: content-index/questions.tsv.", Arity = ArgumentArity.ZeroOrMore };
        var index = SharedOptions.Index();
        var report = new Option<string>("--out") { Description = "Where the report goes, one HTML file.", HelpName = "FILE.html", DefaultValueFactory = _ => "evaluation.html" };
        var plot = new Option<string?>("--plot") { Description = "Where the risk-coverage curve goes besides.", HelpName = "FILE.svg" };
        var json = new Option<bool>("--json") { Description = "Print the figures as JSON, shares in percent." };
        var command = new Command("evaluate", "Ask every question of labelled files, print how many were answered right, and write a report with plots.\nExample: voicehealth evaluate") { files, index, report, plot, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string[] named = parsed.GetValue(files) ?? [];
            LabelledQuestion[] questions = [.. (named.Length > 0 ? named : [context.Product.Questions]).SelectMany(LabelledFile.Read)];
            using OpenRelease release = await OpenRelease.OpenAsync(parsed.GetValue(index), context, cancellationToken).ConfigureAwait(false);
            var evaluator = new Evaluator(release.Assistant, release.Parts.Search);
            EvaluatedQuestion[] answers = [.. questions.Select(evaluator.Ask)];
            if (parsed.GetValue(json))
            {
                context.Output.WriteLine(JsonSerializer.Serialize([.. SetFigures.Of(answers, answer => answer.Question.Set)], CliJsonContext.Indented.SetFiguresArray));
            }
            else
            {
                FigureTable.Write(answers, context.Output);
            }

            EvaluationReport.Write(answers, parsed.GetValue(report)!);
            context.Error.WriteLine($"Report written to {parsed.GetValue(report)}");
            if (parsed.GetValue(plot) is { } file)
            {
                RiskCoveragePlot.Draw(answers).Save(file);
                context.Error.WriteLine($"Curve written to {file}");
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
