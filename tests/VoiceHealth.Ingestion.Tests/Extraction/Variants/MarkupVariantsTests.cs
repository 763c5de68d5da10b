using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Extraction.Reports;
using VoiceHealth.Testing;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Variants;

/// <summary>
/// Writes pages of known truth in other markup and reads them again: the content is the same, so the truth is. VOICEHEALTH_VARIANT_STEP
/// sets which pages are taken: every so many of those with boxes (default 15; 1 takes them all).
/// </summary>
public sealed class MarkupVariantsTests
{
    private const int NormalStep = 15;
    private static readonly string[] Whole = ["title", "caption", "lastReviewed", "nextReview", "careCards", "intro"];
    private static readonly string[] Nearly = ["sections", "details", "actionLinks"];
    private static readonly string[] Almost = ["do", "dont", "listItems", "paragraphs", "images", "callouts", "insets"];
    private static readonly PageExtractor Extractor = new();
    private static readonly MarkupVariant[] Variants =
        [.. CareCardVariants.All, .. BoxVariants.All, .. PageVariants.All, .. TextVariants.All, .. ChromeVariants.All];

    public static TheoryData<string> Names => [.. Variants.Select(variant => variant.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Extract_PagesInOtherMarkup_MeetsTheTargets(string name)
    {
        MarkupVariant variant = Array.Find(Variants, variant => variant.Name == name)!;
        var score = new FieldScore();
        foreach (string line in Truths())
        {
            JsonObject truth = JsonNode.Parse(line)!.AsObject();
            truth.Remove("contents");
            RawPage written = SitePages.Of(truth["path"]!.GetValue<string>());
            RawPage raw = written with { Content = Encoding.UTF8.GetBytes(variant.Rewrite(Encoding.UTF8.GetString(written.Content.Span))) };
            PageExtraction extraction = Extractor.Extract(raw);
            variant.ChangeTruth(truth);
            Score(score, truth, ExtractionReporter.Report(raw, extraction));
            Assert.DoesNotContain(variant.Chrome ?? "\0", extraction.Page?.Text ?? "", StringComparison.Ordinal);
        }

        TestContext.Current.TestOutputHelper!.WriteLine(score.ToString());
        Assert.Multiple(
            () => score.AssertAtLeast(1.0, Whole),
            () => score.AssertAtLeast(0.99, Nearly),
            () => score.AssertAtLeast(0.995, Almost));
    }

    private static void Score(FieldScore score, JsonObject truth, ExtractionReport report)
    {
        using JsonDocument wanted = JsonDocument.Parse(truth.ToJsonString());
        using JsonDocument found = JsonDocument.Parse(report.Line);
        score.Add(wanted.RootElement, found.RootElement);
    }

    /// <summary>Pages with boxes: the others have little that markup could hide.</summary>
    private static IEnumerable<string> Truths()
    {
        int step = int.TryParse(Environment.GetEnvironmentVariable("VOICEHEALTH_VARIANT_STEP"), out int asked) ? asked : NormalStep;
        return File.ReadLines(SharedData.Require("nhs-site", "expected.jsonl"))
            .Where(line => !line.Contains("\"careCards\": []", StringComparison.Ordinal) || !line.Contains("\"callouts\": []", StringComparison.Ordinal)
                || !line.Contains("\"details\": []", StringComparison.Ordinal))
            .Where((_, i) => i % step == 0);
    }
}
