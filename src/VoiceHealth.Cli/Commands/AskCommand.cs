using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Batch;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Skill.Model;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth ask</c>: one question and its spoken answer, or a file of them.</summary>
internal static class AskCommand
{
    public static Command Create(CommandContext context)
    {
        var question = new Argument<string[]>("question") { Description = "What a person would say.", Arity = ArgumentArity.ZeroOrMore };
        var index = SharedOptions.Index();
        var ssml = new Option<bool>("--ssml") { Description = "Print what the speech engine gets." };
        var json = new Option<bool>("--json") { Description = "Print the whole reply as JSON." };
        var batch = new Option<string?>("--batch") { Description = "Answer each row of a tab-separated file with the columns id and utterance.", HelpName = "FILE.tsv" };
        var output = new Option<string?>("--out") { Description = "With --batch: where the answers go, one JSON object a line.", HelpName = "FILE.jsonl" };
        var viaModel = new Option<bool>("--via-model") { Description = "Let the interaction model hear the words first, as Alexa would; an upper bound on its hearing." };
        var command = new Command("ask", "Answer a question as it would be spoken.\nExample: voicehealth ask \"what are the symptoms of chickenpox\"")
        {
            question, index, ssml, json, batch, output, viaModel,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string words = string.Join(' ', parsed.GetValue(question) ?? []);
            string? file = parsed.GetValue(batch);
            CheckUsage(parsed.GetValue(question) ?? [], file, parsed.GetValue(output));

            IReadOnlyList<QuestionRow> rows = file is null ? [new QuestionRow("", words)] : QuestionFile.Read(file);
            using OpenRelease release = await OpenRelease.OpenAsync(parsed.GetValue(index), context, cancellationToken).ConfigureAwait(false);
            Func<string, Turn> hear = parsed.GetValue(viaModel) ? new LocalRecognizer(ReleaseModel.Build(release, context).Model).Hear : Turn.Said;
            return file is null
                ? AnswerOne(hear(words), release, parsed.GetValue(ssml), parsed.GetValue(json), context.Output)
                : AnswerAll(rows, hear, release, parsed.GetValue(output)!, context);
        });
        return command;
    }

    private static void CheckUsage(string[] question, string? batch, string? output)
    {
        string? wrong = (question, batch, output) switch
        {
            _ when question.FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal)) is { } option => $"there is no option \"{option}\".",
            ({ Length: 0 }, null, _) => "Ask one question in quotation marks, or name a file with --batch.",
            ({ Length: > 0 }, not null, _) => "Ask one question, or name a file with --batch, not both.",
            (_, null, not null) => "--out goes with --batch.",
            (_, not null, null) => "--batch needs --out FILE.jsonl, where the answers go.",
            (_, not null, not null) when Path.GetFullPath(batch) == Path.GetFullPath(output) => "--out would replace the questions; name another file.",
            _ => null,
        };
        if (wrong is not null)
        {
            throw new CommandException(ExitCodes.Usage, $"{wrong} See: voicehealth ask --help");
        }
    }

    private static int AnswerOne(Turn turn, OpenRelease release, bool ssml, bool json, TextWriter output)
    {
        Reply reply = release.Assistant.Respond(turn, DialogueState.New).Reply;
        string? title = reply.Card?.Title, link = reply.Card?.Link?.AbsoluteUri;
        string? reviewed = reply.Card?.LastReviewed?.ToString("d MMMM yyyy");
        if (json)
        {
            var answer = new AskAnswer(
                reply.Spoken, reply.Ssml, reply.Kind.ToString().ToLowerInvariant(), reply.Alert.ToString().ToLowerInvariant(),
                Content.SectionWords.Of(reply.Aspect), reply.Pages, title, link, reviewed, reply.Card?.Licence, reply.Answered, reply.SessionOpen);
            output.WriteLine(JsonSerializer.Serialize(answer, CliJsonContext.Indented.AskAnswer));
            return ExitCodes.Ok;
        }

        output.WriteLine(ssml ? reply.Ssml : reply.Spoken);
        if (!ssml && link is not null)
        {
            output.WriteLine();
            output.WriteLine(title);
            output.WriteLine(link);
            output.WriteLine(reviewed is null ? "No review date" : $"Last reviewed {reviewed}");
            output.WriteLine(reply.Card!.Licence);
        }

        return ExitCodes.Ok;
    }

    private static int AnswerAll(IReadOnlyList<QuestionRow> rows, Func<string, Turn> hear, OpenRelease release, string path, CommandContext context)
    {
        using var lines = new JsonLines(path);
        foreach (QuestionRow row in rows)
        {
            Reply reply = release.Assistant.Respond(hear(row.Utterance), DialogueState.New).Reply;
            lines.Write(BatchAnswer.Of(row.Id, reply), CliJsonContext.Default.BatchAnswer);
        }

        lines.Complete();
        context.Error.WriteLine($"{rows.Count} answers written to {path}");
        return ExitCodes.Ok;
    }
}
