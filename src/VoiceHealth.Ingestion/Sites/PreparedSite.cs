using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Ingestion.Sites;

/// <summary>A whole source, read and ready for the index.</summary>
/// <param name="Pages">In ordinal order of their paths; index pages are not among them.</param>
/// <param name="Issues">What extraction could not read with confidence, in the order of the pages.</param>
/// <param name="Rejected">Pages that are no topic, by path, with the reason.</param>
/// <param name="Problems">Pages that could not be had.</param>
/// <param name="Stale">Paths of the pages that are an earlier good copy of what the source no longer gives.</param>
/// <param name="TextLengths">Characters of text of each page, by path.</param>
public sealed record PreparedSite(
    ImmutableArray<SpeakablePage> Pages,
    ImmutableArray<ExtractionIssue> Issues,
    ImmutableSortedDictionary<string, PageRejection> Rejected,
    IReadOnlyList<FetchProblem> Problems,
    ImmutableArray<string> Stale,
    ImmutableSortedDictionary<string, int> TextLengths);
