using System.Text.Json;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Extraction.Reports;
using VoiceHealth.Testing;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>Scores the extraction of the development copy of the site against its truth file.</summary>
public sealed class ExpectedPagesTests
{
    private static readonly PageExtractor Extractor = new();

    [Fact]
    public void Extract_PagesOfKnownTruth_MeetsTheTargets()
    {
        var score = new FieldScore();
        foreach (string line in File.ReadLines(SharedData.Require("nhs-site", "expected.jsonl")))
        {
            using JsonDocument truth = JsonDocument.Parse(line);
            RawPage raw = SitePages.Of(truth.RootElement.GetProperty("path").GetString()!);
            using JsonDocument found = JsonDocument.Parse(ExtractionReporter.Report(raw, Extractor.Extract(raw)).Line);
            score.Add(truth.RootElement, found.RootElement);
        }

        TestContext.Current.TestOutputHelper!.WriteLine(score.ToString());
        Assert.Multiple(
            () => score.AssertAtLeast(1.0, "title", "caption", "lastReviewed", "nextReview", "careCards", "callouts", "insets", "contents", "intro"),
            () => score.AssertAtLeast(0.99, "sections", "details", "actionLinks"),
            () => score.AssertAtLeast(0.995, "do", "dont", "listItems", "paragraphs", "images"));
    }
}
