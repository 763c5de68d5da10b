using VoiceHealth.Cli.Commands;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Indexing;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Releases;

/// <summary>Makes a release into one without a page, from what the release itself holds: nothing is fetched, so nothing else changes.</summary>
internal static class ReleaseWithout
{
    /// <summary>Replaces the release when the new one is complete.</summary>
    public static ReleaseManifest Write(string directory, string path, CommandContext context)
    {
        string building = $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))}.building-{Environment.ProcessId}";
        try
        {
            ReleaseManifest manifest = Build(directory, path, building, context);
            ReleaseDirectory.Replace(building, Path.GetFullPath(directory));
            return manifest;
        }
        finally
        {
            if (Directory.Exists(building))
            {
                Directory.Delete(building, recursive: true);
            }
        }
    }

    private static ReleaseManifest Build(string directory, string path, string building, CommandContext context)
    {
        using LuceneContentLibrary library = LuceneContentLibrary.Open(directory);
        SpeakablePage[] pages = [.. library.Paths.Where(other => other != path)
            .Select(other => new SpeakablePage(library.FindPage(other)!, library.ReadChunks(other), library.ReadSummaries(other)))];
        Directory.CreateDirectory(building);
        ReleaseIndexWriter.Write(pages, context.Product.ContentIndex, building);
        CopyTheRest(directory, building);
        ReleaseManifest manifest = library.Manifest with
        {
            ContentHash = ReleaseHash.Of(building),
            BuiltAt = context.Time.GetUtcNow(),
            Pages = pages.Length,
            Chunks = pages.Sum(page => page.Chunks.Length),
            Inputs = null,
            Files = ReleaseFiles.Describe(building),
        };
        ManifestFile.Write(building, manifest);
        return manifest;
    }

    /// <summary>Safety rules, pronunciations and whatever else a release holds beside what is written anew.</summary>
    private static void CopyTheRest(string directory, string building)
    {
        foreach (string file in Directory.EnumerateFiles(directory).Where(file => Path.GetFileName(file) is not (ReleaseLayout.Manifest or ReleaseLayout.Language)))
        {
            File.Copy(file, Path.Combine(building, Path.GetFileName(file)));
        }
    }
}
