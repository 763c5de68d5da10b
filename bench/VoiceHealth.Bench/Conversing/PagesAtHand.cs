using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Bench.Conversing;

/// <summary>A release whose pages have all been read already, so that reading them is not measured.</summary>
internal sealed class PagesAtHand(IContentLibrary library) : IContentLibrary
{
    private readonly Dictionary<string, (PageInfo Info, ImmutableArray<Chunk> Chunks, ImmutableArray<VoiceSummary> Summaries)> _pages =
        library.Paths.ToDictionary(path => path, path => (library.FindPage(path)!, library.ReadChunks(path), library.ReadSummaries(path)));

    public ReleaseManifest Manifest => library.Manifest;

    public IReadOnlyList<string> Paths => library.Paths;

    public PageInfo? FindPage(string path) => _pages.TryGetValue(path, out var page) ? page.Info : null;

    public ImmutableArray<Chunk> ReadChunks(string path) => _pages.TryGetValue(path, out var page) ? page.Chunks : [];

    public ImmutableArray<VoiceSummary> ReadSummaries(string path) => _pages.TryGetValue(path, out var page) ? page.Summaries : [];

    public void Dispose()
    {
    }
}
