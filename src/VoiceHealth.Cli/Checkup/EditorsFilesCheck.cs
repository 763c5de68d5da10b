using VoiceHealth.Cli.Batch;
using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Ingestion.Compiling.Overrides;
using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Skill.Model;

namespace VoiceHealth.Cli.Checkup;

/// <summary>The editors' files, as far as they can be checked without pages.</summary>
internal static class EditorsFilesCheck
{
    private const string Name = "Editors' files";
    private const string ToDo = "Mend what the message names; nothing can be built before.";

    public static IEnumerable<CheckResult> Run(ProductFolder product)
    {
        OverrideSet overrides = OverrideSource.ReadFolder(EditorsOverrides.FolderOf(product), "");
        CheckResult?[] faults =
        [
            Try(() => EditorsRules.CompileSafety(product)),
            Try(() => EditorsRules.CompilePronunciations(product)),
            Try(() => ModelSources.Read(product.ContentIndex, [])),
            Try(() => LabelledFile.Read(product.Questions)),
            overrides.Errors.Count == 0 ? null : new CheckResult(Name, CheckState.Fault, overrides.Errors[0], "Mend the line; content-index/overrides/README.md shows how each part is written.") { Details = [.. overrides.Errors.Skip(1)] },
        ];
        return faults.All(fault => fault is null)
            ? [CheckResult.Ok(Name, $"safety rules, names, pronunciations, questions and overrides are without mistakes in {product.ContentIndex}")]
            : faults.OfType<CheckResult>();
    }

    private static CheckResult? Try(Func<object> read)
    {
        try
        {
            read();
            return null;
        }
        catch (Exception error) when (error is CommandException or SourceFileException or IOException or UnauthorizedAccessException)
        {
            return new CheckResult(Name, CheckState.Fault, error.Message, ToDo);
        }
    }
}
