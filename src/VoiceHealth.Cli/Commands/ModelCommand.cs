using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Batch;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Skill.Model;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth model</c>: what Alexa is told to listen for, made from a release.</summary>
internal static class ModelCommand
{
    private static readonly string[] DefaultPath = ["skill-manifest", "interactionModels", "custom", "en-GB.json"];

    public static Command Create(CommandContext context)
    {
        var index = SharedOptions.Index();
        var output = new Option<string?>("--out") { Description = $"Where the model goes. Default: {string.Join('/', DefaultPath)}.", HelpName = "FILE.json" };
        var check = new Option<bool>("--check") { Description = "Write nothing; say whether the file is what the release gives." };
        var coverage = new Option<string[]>("--coverage")
        {
            Description = "Write nothing; say which utterances of these files no intent hears.",
            HelpName = "FILE.tsv",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("model", "Generate the skill's interaction model from a release, checked against Amazon's rules.\nExample: voicehealth model --index release") { index, output, check, coverage };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using OpenRelease release = await OpenRelease.OpenAsync(parsed.GetValue(index), context, cancellationToken).ConfigureAwait(false);
            BuiltModel built = ReleaseModel.Build(release, context);
            if (parsed.GetValue(coverage) is { Length: > 0 } files)
            {
                return Cover(built.Model, files, context);
            }

            string path = parsed.GetValue(output) ?? Path.Combine([context.Product.Root, .. DefaultPath]);
            return Lint(built, context) ? Keep(built.Model, path, parsed.GetValue(check), context) : ExitCodes.Failed;
        });
        return command;
    }

    private static bool Lint(BuiltModel built, CommandContext context)
    {
        foreach (string synonym in built.Dropped)
        {
            context.Error.WriteLine($"left out for size: {synonym}");
        }

        ImmutableArray<string> problems = ModelLint.Check(built.Model);
        foreach (string problem in problems)
        {
            context.Error.WriteLine($"voicehealth: {problem}");
        }

        return problems.IsEmpty;
    }

    private static int Keep(InteractionModel model, string path, bool check, CommandContext context)
    {
        byte[] bytes = InteractionModelFile.Write(model);
        string size = $"{model.LanguageModel.Intents.Length} intents, {model.LanguageModel.Types.Sum(type => type.Values.Length)} values, {bytes.Length} bytes";
        if (check)
        {
            bool same = File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
            context.Output.WriteLine(same ? $"{path} is current: {size}" : $"{path} is not what this release gives ({size}); run voicehealth model");
            return same ? ExitCodes.Ok : ExitCodes.Failed;
        }

        WarnOfAnotherRelease(model, path, context.Error);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCodes.Output, $"{path} cannot be written: {error.Message}", error);
        }

        context.Output.WriteLine($"{path}: {size}");
        return ExitCodes.Ok;
    }

    /// <summary>The file is kept under version control: replacing it with another site's topics is said, and how to have it back.</summary>
    private static void WarnOfAnotherRelease(InteractionModel model, string path, TextWriter error)
    {
        HashSet<string> before = ValuesIn(path), now = ValuesOf(model);
        int gone = before.Count(id => !now.Contains(id));
        if (gone > 0)
        {
            error.WriteLine($"voicehealth: {path} was made from other content: {gone} of its {before.Count} values are gone, {now.Count(id => !before.Contains(id))} are new. "
                + $"If you did not mean to replace it: git restore {path}, and name another file with --out.");
        }
    }

    /// <summary>None where there is no file, or none that holds a model.</summary>
    private static HashSet<string> ValuesIn(string path)
    {
        try
        {
            return File.Exists(path) ? ValuesOf(InteractionModelFile.Read(File.ReadAllBytes(path))) : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static HashSet<string> ValuesOf(InteractionModel model) => [.. model.LanguageModel.Types.SelectMany(type => type.Values).Select(value => value.Id)];

    private static int Cover(InteractionModel model, string[] files, CommandContext context)
    {
        var recognizer = new LocalRecognizer(model);
        foreach (string file in files)
        {
            IReadOnlyList<QuestionRow> rows = QuestionFile.Read(file);
            QuestionRow[] missed = [.. rows.Where(row => !recognizer.Catches(row.Utterance))];
            foreach (QuestionRow row in missed)
            {
                context.Output.WriteLine($"{row.Id}\t{row.Utterance}");
            }

            context.Error.WriteLine($"{file}: {rows.Count - missed.Length} of {rows.Count} heard by an intent");
        }

        return ExitCodes.Ok;
    }
}
