using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Ingestion.Compiling.Overrides;

namespace VoiceHealth.Cli.Checkup;

/// <summary>The editors' files, as far as they can be checked without pages.</summary>
internal static class EditorsFilesCheck
{
    private const string Name = "Editors' files";

    public static CheckResult Run(ProductFolder product)
    {
        try
        {
            int rules = EditorsRules.CompileSafety(product).Rules.Length;
            int words = EditorsRules.CompilePronunciations(product).Entries.Length;
            OverrideSet overrides = OverrideSource.ReadFolder(EditorsOverrides.FolderOf(product), "");
            return overrides.Errors.Count == 0
                ? CheckResult.Ok(Name, $"{rules} safety rules, {words} pronunciations, and overrides without mistakes in {product.ContentIndex}")
                : new CheckResult(Name, CheckState.Fault, overrides.Errors[0], "Mend the line; content-index/overrides/README.md shows how each part is written.");
        }
        catch (Exception error) when (error is CommandException or IOException or UnauthorizedAccessException)
        {
            return new CheckResult(Name, CheckState.Fault, error.Message, "Mend what the message names; nothing can be built before.");
        }
    }
}
