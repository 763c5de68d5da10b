using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace VoiceHealth.Ingestion.Extraction.Reports;

/// <summary>What was read of one page, as one line of JSON: for editors to look through and for tests to compare with the truth.</summary>
/// <param name="Kind">content, hub or a-to-z; rejected where the page is no topic.</param>
/// <param name="Generation">The family of markup, such as <c>v6</c>; null where unknown.</param>
/// <param name="Sections">Headings outside boxes, in order.</param>
/// <param name="Details">The headings of expanders.</param>
/// <param name="Images">How many pictures.</param>
/// <param name="Paragraphs">How many paragraphs, those in boxes too; action links are not counted.</param>
/// <param name="ListItems">How many list items, those in boxes too.</param>
/// <param name="Contents">The names of the pages of the guide.</param>
/// <param name="Rejected">Why the page is no topic; null for a topic.</param>
public sealed record ExtractionReport(
    string Path,
    string Title,
    string? Caption,
    string Topic,
    ImmutableArray<string> Aliases,
    string Kind,
    string? LastReviewed,
    string? NextReview,
    string? Generation,
    string? Intro,
    ImmutableArray<ReportedSection> Sections,
    ImmutableArray<ReportedCareCard> CareCards,
    ImmutableArray<string> Do,
    ImmutableArray<string> Dont,
    ImmutableArray<ReportedBox> Callouts,
    ImmutableArray<ReportedBox> Insets,
    ImmutableArray<string> Details,
    ImmutableArray<string> ActionLinks,
    int Images,
    int Paragraphs,
    int ListItems,
    ImmutableArray<string> Contents,
    ImmutableArray<ReportedIssue> Issues,
    string? Rejected)
{
    /// <summary>The report as one line.</summary>
    [JsonIgnore]
    public string Line => System.Text.Json.JsonSerializer.Serialize(this, ReportJsonContext.Readable.ExtractionReport);
}
