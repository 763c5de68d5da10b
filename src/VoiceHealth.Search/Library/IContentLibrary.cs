using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Search.Library;

/// <summary>The pages of an open content release, by path. Safe for use by many threads.</summary>
public interface IContentLibrary : IDisposable
{
    ReleaseManifest Manifest { get; }

    /// <summary>Paths of all pages, in ordinal order.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>Null where the release has no such page.</summary>
    PageInfo? FindPage(string path);

    /// <summary>A page's chunks in source order; empty where the release has no such page.</summary>
    ImmutableArray<Chunk> ReadChunks(string path);

    /// <summary>The page's own summary first, then its sections' in source order; empty where the release has no such page.</summary>
    ImmutableArray<VoiceSummary> ReadSummaries(string path);

    /// <summary>The summary of the page's section on an aspect, or with <see cref="HealthAspect.None"/> of the page as a whole; null where there is none.</summary>
    VoiceSummary? ReadSummary(string path, HealthAspect aspect) => ReadSummaries(path).FirstOrDefault(summary => summary.IsOf(aspect));
}
