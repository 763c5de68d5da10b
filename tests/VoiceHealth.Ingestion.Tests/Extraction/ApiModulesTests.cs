using System.Text;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>Responses of the content API that are in no recording: what is unknown or missing there must not take text with it.</summary>
public sealed class ApiModulesTests
{
    [Theory]
    [InlineData("""{"@type": "WebPageElement", "name": "brand new module", "text": "<p>Keep warm.</p>"}""")]
    [InlineData("""{"@type": "NobodyKnows", "headline": "Rest", "text": ["<p>Keep warm.</p>", "<p>Sleep.</p>"]}""")]
    [InlineData("""{"text": "Keep warm."}""")]
    [InlineData("""{"@type": "WebPageElement", "name": null, "headline": null, "mainEntity": "<p>Keep warm.</p>"}""")]
    [InlineData("""{"name": "outer", "mainEntityOfPage": [{"name": "inner", "mainEntityOfPage": [{"name": "innermost", "text": "<div><p>Keep <em>warm</em>.</p></div>"}]}]}""")]
    [InlineData("""{"name": "outer", "mainEntityOfPage": {"name": "markdown", "text": "<p>Keep&nbsp;warm.</p>"}}""")]
    [InlineData("""{"name": "outer", "hasPart": [{"name": "markdown", "text": "<p>Keep warm.</p>"}]}""")]
    [InlineData("""{"name": "outer", "hasPart": {"name": "x", "hasPart": [{"text": "<p>Keep warm.</p>"}]}}""")]
    [InlineData("""{"name": "markdown", "position": "not a number", "text": "<p>Keep warm.</p><script>alert(1)</script>"}""")]
    public void Extract_ModuleOfUnknownShape_KeepsItsText(string module)
    {
        Page page = Read($"\"mainEntityOfPage\": [{module}]").Page!;

        Assert.Contains("Keep warm.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_CareCardWithinUnknownModule_KeepsItsLevel()
    {
        Page page = Read("""
            "mainEntityOfPage": [{"name": "unknown", "mainEntityOfPage": [{"name": "urgent", "identifier": "5", "text": "<h3>Call 111 if:</h3><ul><li>it hurts</li></ul>"}]}]
            """).Page!;

        CareCardBlock card = Assert.Single(page.Sections.SelectMany(section => section.Blocks).OfType<CareCardBlock>());
        Assert.Equal(Urgency.Urgent, card.Level);
        Assert.Equal("Call 111 if:", card.Heading);
    }

    [Fact]
    public void Extract_PartsOfPartsByAspect_KeepTheirText()
    {
        Page page = Read("""
            "hasPart": [{"@type": "HealthTopicContent", "hasHealthAspect": "http://schema.org/SymptomsHealthAspect", "url": "https://www.nhs.uk/conditions/sample/",
              "headline": "Signs", "hasPart": [{"text": "<p>A cough.</p>", "hasPart": [{"text": "<p>A rash.</p>"}]}]}]
            """).Page!;

        Section section = Assert.Single(page.Sections, section => section.Heading == "Signs");
        Assert.Equal(HealthAspect.Symptoms, section.Aspect);
        Assert.Contains("A cough.", page.Text, StringComparison.Ordinal);
        Assert.Contains("A rash.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_TangledMarkupHiddenByEscapes_IsRefusedBeforeItIsParsed()
    {
        string tangle = string.Concat(Enumerable.Repeat("\\u003cb\\u003e\\u003cp\\u003e", 3000));

        PageExtraction extraction = Read($"\"mainEntityOfPage\": [{{\"name\": \"markdown\", \"text\": \"{tangle}\"}}]");

        Assert.Equal(RejectionReason.TooTangled, extraction.Rejection?.Reason);
    }

    private static PageExtraction Read(string members)
    {
        string json = $$"""{"@type": "MedicalWebPage", "name": "Sample", "genre": ["Condition"], "url": "https://api.nhs.uk/conditions/sample/", {{members}}}""";
        var raw = new RawPage("/conditions/sample/", new Uri("https://www.nhs.uk/conditions/sample/"), Encoding.UTF8.GetBytes(json), "application/json");
        return new PageExtractor().Extract(raw);
    }
}
