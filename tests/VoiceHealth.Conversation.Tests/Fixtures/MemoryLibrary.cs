using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Tests.Fixtures;

/// <summary>A release held in memory.</summary>
internal sealed class MemoryLibrary : IContentLibrary
{
    private readonly SortedDictionary<string, SpeakablePage> _pages = new(StringComparer.Ordinal);

    public MemoryLibrary(IEnumerable<SpeakablePage> pages, ContentOrigin origin = ContentOrigin.Sample, DateTimeOffset? refreshed = null, string hash = "0123456789abcdef")
    {
        foreach (SpeakablePage page in pages)
        {
            _pages.Add(page.Info.Path, page);
        }

        Manifest = new ReleaseManifest(1, hash, refreshed ?? SamplePages.Now, refreshed ?? SamplePages.Now, origin, "health.example", _pages.Count, 0, 0);
    }

    public ReleaseManifest Manifest { get; }

    public IReadOnlyList<string> Paths => [.. _pages.Keys];

    public PageInfo? FindPage(string path) => _pages.GetValueOrDefault(path)?.Info;

    public ImmutableArray<Chunk> ReadChunks(string path) => _pages.GetValueOrDefault(path)?.Chunks ?? [];

    public ImmutableArray<VoiceSummary> ReadSummaries(string path) => _pages.GetValueOrDefault(path)?.Summaries ?? [];

    public void Dispose()
    {
    }
}
