using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Extraction.Reports;
using VoiceHealth.Testing;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>One topic, written in each generation of the site's markup and as the content API delivers it.</summary>
public sealed class MarkupGenerationsTests
{
    [Theory]
    [InlineData("hill-fever-2019.html")]
    [InlineData("hill-fever-2022.html")]
    [InlineData("hill-fever-2026.html")]
    [InlineData("hill-fever-api.json")]
    public void Extract_SameTopicInAnyMarkup_GivesTheSameBlocks(string file)
    {
        string golden = File.ReadAllText(Fixture("hill-fever.expected.json")).Trim();

        Assert.Equal(golden, (Read(file) with { Generation = null }).Line);
    }

    private static ExtractionReport Read(string file)
    {
        var raw = new RawPage(
            "/conditions/hill-fever/", new Uri("https://www.nhs.uk/conditions/hill-fever/"), File.ReadAllBytes(Fixture(file)), null);
        return ExtractionReporter.Report(raw, new PageExtractor().Extract(raw));
    }

    private static string Fixture(string file) =>
        Repository.File("tests", "VoiceHealth.Ingestion.Tests", "Extraction", "Fixtures", file);
}
