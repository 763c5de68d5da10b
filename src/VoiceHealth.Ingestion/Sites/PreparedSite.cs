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
/// <param name="StalePages">How many pages are an earlier good copy of what the source no longer gives.</param>
/// <param name="CurrentAt">When the least recently confirmed page was last known to be current, UTC.</param>
public sealed record PreparedSite(
    ImmutableArray<SpeakablePage> Pages,
    ImmutableArray<ExtractionIssue> Issues,
    ImmutableSortedDictionary<string, PageRejection> Rejected,
    IReadOnlyList<FetchProblem> Problems,
    int StalePages,
    DateTimeOffset CurrentAt);
