using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Content.Releases;
using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Ingestion.Compiling.Pronunciations;
using VoiceHealth.Ingestion.Compiling.Safety;

namespace VoiceHealth.Cli.Releases;

/// <summary>Compiles the editors' files that a release holds besides its pages.</summary>
internal static class EditorsRules
{
    /// <exception cref="CommandException">A file has mistakes, or an example in it does not hold.</exception>
    public static SafetyRuleSet CompileSafety(ProductFolder product) => CompileSafety(product, [], learned: null);

    /// <param name="signs">What the pages' own emergency cards say.</param>
    /// <param name="learned">What was learned from the same files before; null to learn it now.</param>
    /// <exception cref="CommandException">A file has mistakes, or an example in it does not hold.</exception>
    public static SafetyRuleSet CompileSafety(ProductFolder product, IReadOnlyList<CardSign> signs, SafetyHunch? learned)
    {
        string folder = Path.Combine(product.ContentIndex, "safety");
        SafetyCompilation compilation = SafetyCompiler.CompileFolder(folder, signs, learned);
        if (compilation.Rules is null)
        {
            throw new CommandException(ExitCodes.Input, $"{compilation.Errors[0]} (Mistakes in {folder}: {compilation.Errors.Length}; nothing was built.)");
        }

        var failures = SafetyExamples.Run(compilation.Rules, compilation.Examples);
        return failures.Length == 0
            ? compilation.Rules
            : throw new CommandException(ExitCodes.Input, $"{failures[0]} ({failures.Length} examples in {folder} fail; nothing was built.)");
    }

    /// <exception cref="CommandException">The file has mistakes.</exception>
    public static PronunciationTable CompilePronunciations(ProductFolder product)
    {
        string file = Path.Combine(product.ContentIndex, "pronunciations.tsv");
        PronunciationCompilation compilation = PronunciationSource.Read(file);
        return compilation.Errors.IsEmpty
            ? compilation.Table
            : throw new CommandException(ExitCodes.Input, $"{compilation.Errors[0]} (Mistakes in {file}: {compilation.Errors.Length}; nothing was built.)");
    }
}
