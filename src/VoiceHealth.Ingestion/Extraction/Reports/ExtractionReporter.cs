using VoiceHealth.Content;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Ingestion.Extraction.Reports;

/// <summary>Makes the report of one page.</summary>
public static class ExtractionReporter
{
    public static ExtractionReport Report(RawPage raw, PageExtraction extraction)
    {
        ArgumentNullException.ThrowIfNull(raw);
        ArgumentNullException.ThrowIfNull(extraction);
        return extraction.Page is { } page ? ReportPage(page, extraction) : ReportRejection(raw, extraction.Rejection!);
    }

    private static ExtractionReport ReportPage(Page page, PageExtraction extraction)
    {
        PageInfo info = page.Info;
        var tally = new BlockTally();
        foreach (Section section in page.Sections)
        {
            tally.Add(section.Blocks);
        }

        return new ExtractionReport(
            info.Path, info.Title, info.Caption, info.Topic, info.Aliases, KindOf(info.Kind),
            info.LastReviewed?.ToString("yyyy-MM-dd"), info.NextReview?.ToString("yyyy-MM-dd"),
            extraction.Markup.Length > 0 ? extraction.Markup : null, info.Intro.Length > 0 ? info.Intro : null,
            [.. page.Sections.Where(section => section.Level > 0).Select(section => new ReportedSection(section.Level, section.Heading, SectionWords.Of(section.Aspect)))],
            [.. tally.Cards], [.. tally.Do], [.. tally.Dont], [.. tally.Callouts], [.. tally.Insets], [.. tally.Details], [.. tally.ActionLinks],
            tally.Images, tally.Paragraphs, tally.ListItems,
            [.. extraction.Contents.Select(entry => entry.Name)],
            [.. page.Issues.Select(issue => new ReportedIssue(issue.Code, issue.Message, issue.Span.Element))], null);
    }

    private static ExtractionReport ReportRejection(RawPage raw, PageRejection rejection) =>
        new(raw.Path, "", null, "", [], "rejected", null, null, null, null, [], [], [], [], [], [], [], [], 0, 0, 0, [], [], $"{rejection.Reason}: {rejection.Message}");

    private static string KindOf(PageKind kind) => kind switch
    {
        PageKind.Index => "a-to-z",
        PageKind.Hub => "hub",
        _ => "content",
    };
}
