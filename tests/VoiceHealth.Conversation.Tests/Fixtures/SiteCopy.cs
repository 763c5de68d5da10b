using System.Collections.Concurrent;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Ingestion.Chunking;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Fixtures;

/// <summary>The pages of the site copy beside the checkout, extracted and cut once for all tests. Skips where there is no copy.</summary>
internal static class SiteCopy
{
    private static readonly ConcurrentDictionary<string, (MemoryLibrary Library, IReadOnlyDictionary<string, string> Texts)> Read = new();

    /// <summary>The pages, and their normalised texts by path.</summary>
    public static (MemoryLibrary Library, IReadOnlyDictionary<string, string> Texts) Open() =>
        Read.GetOrAdd(SharedData.Require("nhs-site", "www"), Load);

    private static (MemoryLibrary Library, IReadOnlyDictionary<string, string> Texts) Load(string folder)
    {
        var extractor = new PageExtractor();
        Page[] pages = [.. Directory.EnumerateFiles(Path.Combine(folder, "conditions"), "index.html", SearchOption.AllDirectories)
            .AsParallel().Select(file => Extract(extractor, folder, file)).OfType<Page>().Where(page => page.Info.Kind != PageKind.Index)];
        SpeakablePage[] speakable = [.. pages.AsParallel().Select(PageChunker.Chunk).Where(page => !page.Chunks.IsEmpty)];
        return (new MemoryLibrary(speakable, ContentOrigin.NhsWebsite), pages.ToDictionary(page => page.Info.Path, page => page.Text, StringComparer.Ordinal));
    }

    private static Page? Extract(PageExtractor extractor, string folder, string file)
    {
        string path = "/" + Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '/') + "/";
        return extractor.Extract(new RawPage(path, new Uri("https://www.nhs.uk" + path), File.ReadAllBytes(file), null)).Page;
    }
}
