using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction;

namespace VoiceHealth.Ingestion.Sites;

/// <summary>What became of a raw page on its way to the index.</summary>
/// <param name="Page">The page, cut for the ear; null for an index page, and where <paramref name="Rejection"/> says why there is none.</param>
/// <param name="TextLength">Characters of the page's own text.</param>
public sealed record PreparedPage(
    SpeakablePage? Page,
    PageRejection? Rejection,
    ImmutableArray<IndexEntry> IndexEntries,
    ImmutableArray<ExtractionIssue> Issues,
    int TextLength);
