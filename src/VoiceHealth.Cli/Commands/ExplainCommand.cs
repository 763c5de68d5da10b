using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Alerts;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth explain</c>: how a question was read, what was found and why, and what was decided.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var question = new Argument<string[]>("question") { Description = "What a person would say.", Arity = ArgumentArity.OneOrMore };
        var index = SharedOptions.Index();
        var json = new Option<bool>("--json") { Description = "Print all of it as JSON." };
        var command = new Command("explain", "Show how a question is read, which pages are found and why, and what is decided.\nExample: voicehealth explain \"what helps with shingles\"") { question, index, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string words = string.Join(' ', parsed.GetValue(question)!);
            using OpenRelease release = await OpenRelease.OpenAsync(parsed.GetValue(index), context, cancellationToken).ConfigureAwait(false);
            AlertReply? alert = release.Parts.Alerts.Hear(words);
            SearchResult result = release.Parts.Search.Search(words, QuestionContext.Start, explain: true);
            if (parsed.GetValue(json))
            {
                context.Output.WriteLine(JsonSerializer.Serialize(ExplainedQuestion.Of(alert, result), CliJsonContext.Indented.ExplainedQuestion));
                return ExitCodes.Ok;
            }

            WriteAlert(alert, context.Output);
            WriteResult(result, context.Output);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static void WriteAlert(AlertReply? alert, TextWriter output) =>
        output.WriteLine(alert is null ? "alert       none" : $"alert       {alert.Level}: {alert.Key}");

    private static void WriteResult(SearchResult result, TextWriter output)
    {
        Question question = result.Question;
        output.WriteLine($"words       {string.Join(' ', question.Tokens)}");
        output.WriteLine($"aspect      {question.Aspect} ({SectionWords.Of(question.Aspect)}{(question.AspectStated ? "" : ", not stated")})");
        if (!question.Matter.IsEmpty)
        {
            output.WriteLine($"asks of     {string.Join("; ", question.Matter.Select(matter => string.Join(", ", matter.Stems)))}");
        }

        output.WriteLine($"about       {question.Audience}{(question.NamesTopic ? ", names a topic" : "")}{(question.DescribesSymptoms ? ", describes symptoms" : "")}");
        output.WriteLine($"decision    {result.Decision}");
        foreach (PageCandidate candidate in result.Candidates)
        {
            output.WriteLine($"{candidate.Confidence,10:0.000}  {candidate.Topic}  {candidate.Path}");
            if (candidate.Evidence.Length > 0)
            {
                output.WriteLine($"            {candidate.Evidence}");
            }
        }
    }
}
