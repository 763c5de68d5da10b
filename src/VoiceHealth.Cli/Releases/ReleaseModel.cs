using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Content.Releases;
using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Ingestion.Compiling.Safety;
using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Search.Library;
using VoiceHealth.Skill.Model;

namespace VoiceHealth.Cli.Releases;

/// <summary>Makes the interaction model of a release, with what editors have written in content-index/.</summary>
internal static class ReleaseModel
{
    /// <param name="directory">The release's folder.</param>
    /// <exception cref="CommandException">A file of the editors' cannot be used.</exception>
    public static BuiltModel Build(IContentLibrary library, string directory, ProductFolder product)
    {
        try
        {
            return InteractionModelBuilder.Build(library, ModelSources.Read(product.ContentIndex, Dangers(library, directory, product)));
        }
        catch (SourceFileException error)
        {
            throw new CommandException(ExitCodes.Input, error.Message, error);
        }
    }

    public static BuiltModel Build(OpenRelease release, CommandContext context) => Build(release.Parts.Library, release.Directory, context.Product);

    /// <summary>The rules' own examples, and what emergency cards list as far as the release hears it said alone.</summary>
    private static IEnumerable<(string Id, string Words)> Dangers(IContentLibrary library, string directory, ProductFolder product)
    {
        SafetyGuard guard = SafetyGuard.Open(Path.Combine(directory, ReleaseLayout.Safety));
        IEnumerable<(string, string)> signs = new SafetyHarvest(guard).Run(library)
            .Select(sign => (sign.Page, Words: SignInSpeech.FirstPerson(sign.Sign)))
            .Where(sign => guard.Check(sign.Words) is not null);
        return Examples(product).Where(example => example.Alerts).Select(example => (example.Rule, example.Utterance)).Concat(signs);
    }

    private static IEnumerable<SafetyExample> Examples(ProductFolder product)
    {
        // Nothing is learned again: only the words are wanted.
        SafetyCompilation compilation = SafetyCompiler.CompileFolder(Path.Combine(product.ContentIndex, "safety"), [], SafetyHunch.None);
        return compilation.Errors.IsEmpty
            ? compilation.Examples
            : throw new CommandException(ExitCodes.Input, $"{compilation.Errors[0]} (Mistakes: {compilation.Errors.Length}; no model was made.)");
    }
}
