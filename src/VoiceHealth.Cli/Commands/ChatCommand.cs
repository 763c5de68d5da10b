using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Batch;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth chat</c>: a conversation in the terminal, or a file of them.</summary>
internal static class ChatCommand
{
    public static Command Create(CommandContext context)
    {
        var index = SharedOptions.Index();
        var script = new Option<string?>("--script") { Description = "Play each dialogue of a file, one JSON object a line: {\"id\", \"turns\": [{\"say\"}]}.", HelpName = "FILE.jsonl" };
        var output = new Option<string?>("--out") { Description = "With --script: where the results go, one JSON object a line.", HelpName = "FILE.jsonl" };
        var command = new Command("chat", "Talk in the terminal. An empty line or \"stop\" ends it.\nExample: voicehealth chat") { index, script, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? file = parsed.GetValue(script);
            IReadOnlyList<DialogueScript> dialogues = file is null ? [] : ReadScript(file);
            using OpenRelease release = await OpenRelease.OpenAsync(parsed.GetValue(index), context, cancellationToken).ConfigureAwait(false);
            return file is null
                ? Talk(release.Assistant, Console.In, context.Output)
                : Play(dialogues, release.Assistant, parsed.GetValue(output), context);
        });
        return command;
    }

    /// <summary>A speaker leaves after three turns that lead nowhere, and forgets; here one can ask again.</summary>
    private const string SpeakerLeaves = "(A smart speaker stops listening here and forgets the conversation. Ask again to start a new one, or press Enter to leave.)";

    private static int Talk(IAssistant assistant, TextReader input, TextWriter output)
    {
        (Reply reply, DialogueState state) = assistant.Respond(new Turn(TurnKind.Launch, ""), DialogueState.New);
        output.WriteLine(reply.Spoken);
        while (reply.Kind != ReplyKind.Stop)
        {
            if (!reply.SessionOpen)
            {
                output.WriteLine(SpeakerLeaves);
            }

            output.Write("> ");
            string? said = input.ReadLine();
            if (string.IsNullOrWhiteSpace(said))
            {
                break;
            }

            (reply, state) = assistant.Respond(Turn.Said(said), state);
            output.WriteLine(reply.Spoken);
        }

        return ExitCodes.Ok;
    }

    private static int Play(IReadOnlyList<DialogueScript> dialogues, IAssistant assistant, string? path, CommandContext context)
    {
        if (path is null)
        {
            throw new CommandException(ExitCodes.Usage, "--script needs --out FILE.jsonl, where the results go.");
        }

        using var lines = new JsonLines(path);
        foreach (DialogueScript dialogue in dialogues)
        {
            var turns = new List<DialogueTurnResult>(dialogue.Turns.Count);
            DialogueState state = DialogueState.New;
            foreach (DialogueLine line in dialogue.Turns)
            {
                (Reply reply, state) = assistant.Respond(Turn.Said(line.Say), state);
                turns.Add(DialogueTurnResult.Of(line.Say, reply));
            }

            lines.Write(new DialogueResult(dialogue.Id, turns), CliJsonContext.Default.DialogueResult);
        }

        lines.Complete();
        context.Error.WriteLine($"{dialogues.Count} dialogues written to {path}");
        return ExitCodes.Ok;
    }

    private static List<DialogueScript> ReadScript(string path)
    {
        InputFile.Check(path, "a file with one dialogue a line, as JSON");
        var dialogues = new List<DialogueScript>();
        foreach ((int number, string line) in File.ReadLines(path).Index())
        {
            if (line.Length > 0)
            {
                dialogues.Add(Parse(line, path, number + 1));
            }
        }

        return dialogues;
    }

    private static DialogueScript Parse(string line, string path, int number)
    {
        try
        {
            DialogueScript? dialogue = JsonSerializer.Deserialize(line, CliJsonContext.Default.DialogueScript);
            return dialogue is { Id.Length: > 0, Turns: not null } && dialogue.Turns.All(turn => turn?.Say is not null)
                ? dialogue
                : throw new CommandException(ExitCodes.Input, $"{path}:{number}: a dialogue needs an id and turns that each say something. Mend the line; nothing was written.");
        }
        catch (JsonException error)
        {
            throw new CommandException(ExitCodes.Input, $"{path}:{number}: not JSON ({error.Message}). Mend the line; nothing was written.", error);
        }
    }
}
