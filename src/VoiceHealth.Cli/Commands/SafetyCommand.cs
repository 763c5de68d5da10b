using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Batch;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth safety</c>: how well the editors' safety rules hear danger, and what they do not hear yet.</summary>
internal static class SafetyCommand
{
    public static Command Create(CommandContext context) =>
        new("safety", "Measure the safety rules, and find wording of emergency cards that they do not hear.") { Check(context), Harvest(context) };

    private static Command Check(CommandContext context)
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Question sets: tab separated, with the columns id, utterance, urgency and note.", Arity = ArgumentArity.OneOrMore };
        var release = new Option<string?>("--index") { Description = "Measure the rules of this release, those of its pages' emergency cards included. Default: the editors' files.", HelpName = "DIR" };
        var json = new Option<bool>("--json") { Description = "Print the figures and misses as JSON." };
        var command = new Command("check", "Print recall, right class and false alarms, then every miss.\nExample: voicehealth safety check questions.tsv") { files, release, json };
        command.SetAction(parsed =>
        {
            SafetyGuard guard = parsed.GetValue(release) is { } directory ? OpenGuard(directory) : new SafetyGuard(EditorsRules.CompileSafety(context.Product));
            ImmutableArray<SafetyFigures> figures = new SafetyChecker(guard).Check(parsed.GetValue(files)!.SelectMany(Read));
            if (parsed.GetValue(json))
            {
                context.Output.WriteLine(JsonSerializer.Serialize([.. figures.Select(MeasuredLevel.Of)], CliJsonContext.Indented.MeasuredLevelArray));
                return ExitCodes.Ok;
            }

            foreach (string line in SafetyChecker.Describe(figures))
            {
                context.Output.WriteLine(line);
            }

            return ExitCodes.Ok;
        });
        return command;
    }

    private static SafetyGuard OpenGuard(string release)
    {
        try
        {
            return SafetyGuard.Open(Path.Combine(release, ReleaseLayout.Safety));
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCodes.Input, $"{release} cannot be read: {error.Message} Build one with voicehealth reindex.", error);
        }
    }

    private static Command Harvest(CommandContext context)
    {
        Option<string?> index = SharedOptions.Index();
        var json = new Option<bool>("--json") { Description = "Print every sign as JSON, with the rule that hears it." };
        var command = new Command("harvest", "List signs of a release's emergency cards that no rule hears when somebody says them.\nExample: voicehealth safety harvest --index release") { index, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using OpenRelease release = await OpenRelease.OpenAsync(parsed.GetValue(index), context, cancellationToken).ConfigureAwait(false);
            var harvest = new SafetyHarvest(new SafetyGuard(EditorsRules.CompileSafety(context.Product)));
            var signs = harvest.Run(release.Parts.Library);
            if (parsed.GetValue(json))
            {
                await context.Output.WriteLineAsync(JsonSerializer.Serialize([.. signs], CliJsonContext.Indented.HarvestedSignArray)).ConfigureAwait(false);
                return ExitCodes.Ok;
            }

            foreach (HarvestedSign sign in signs.Where(s => s.RuleId is null))
            {
                await context.Output.WriteLineAsync($"{sign.Page}\t{sign.Sign}").ConfigureAwait(false);
            }

            await context.Error.WriteLineAsync($"{signs.Count(s => s.RuleId is null)} of {signs.Length} signs are not heard.").ConfigureAwait(false);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static IEnumerable<SafetyCase> Read(FileInfo file)
    {
        InputFile.Check(file.ToString(), "a tab-separated question set with the columns id, utterance, urgency and note");
        try
        {
            return [.. SafetyCase.ReadFile(file.FullName)];
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCodes.Input, error.Message, error);
        }
    }
}
