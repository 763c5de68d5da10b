using System.Collections.Immutable;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Ingestion.Extraction;

/// <summary>What became of a raw page: either a page, or the reason why it is no topic and must not replace an earlier good copy.</summary>
/// <param name="Page">The page; null where <see cref="Rejection"/> says why there is none.</param>
/// <param name="Markup">The family of markup it was read from, such as <c>v6</c> or <c>api</c>; empty where unknown.</param>
/// <param name="Contents">The pages of the guide, in order; empty for a page of its own.</param>
/// <param name="IndexEntries">What an A to Z or another list page lists; empty for others.</param>
public sealed record PageExtraction(
    Page? Page,
    PageRejection? Rejection,
    string Markup,
    ImmutableArray<ContentsEntry> Contents,
    ImmutableArray<IndexEntry> IndexEntries)
{
    internal static PageExtraction Rejected(RejectionReason reason, string message) =>
        new(null, new PageRejection(reason, message), "", [], []);
}
