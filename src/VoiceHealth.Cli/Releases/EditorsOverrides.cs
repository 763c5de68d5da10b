using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Releases;
using VoiceHealth.Ingestion.Compiling.Overrides;

namespace VoiceHealth.Cli.Releases;

/// <summary>Applies content-index/overrides/ to a site's pages.</summary>
internal static class EditorsOverrides
{
    public static string FolderOf(ProductFolder product) => Path.Combine(product.ContentIndex, "overrides");

    /// <param name="origin">The site that the pages belong to; the content API's pages are the website's.</param>
    /// <exception cref="CommandException">An override is wrong or may not be.</exception>
    public static OverriddenPages Apply(IEnumerable<SpeakablePage> pages, Uri origin, PronunciationTable pronunciations, ProductFolder product)
    {
        string folder = FolderOf(product);
        string site = origin.Host == "api.nhs.uk" ? "www.nhs.uk" : origin.Host;
        OverriddenPages overridden = OverrideApplier.Apply(pages, OverrideSource.ReadFolder(folder, site), pronunciations);
        return overridden.Errors.IsEmpty
            ? overridden
            : throw new CommandException(ExitCodes.Input, $"{overridden.Errors[0]} (Mistakes in {folder}: {overridden.Errors.Length}; nothing was built.)");
    }
}
