using System.Text.Json;
using AngleSharp.Html.Parser;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Extraction.Html;
using VoiceHealth.Ingestion.Extraction.Metadata;
using VoiceHealth.Testing;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>Reads the recorded responses of the content API.</summary>
public sealed class ApiPagesTests
{
    private static readonly PageExtractor Extractor = new();

    [Fact]
    public void Extract_EveryRecordedModule_HasAllItsTextInBlocks()
    {
        int checkedTexts = 0;
        var missing = new List<string>();
        foreach ((string file, JsonElement response) in Recordings())
        {
            if (Extractor.Extract(RawOf(file, response)).Page is not { } page)
            {
                continue;
            }

            string known = page.Text.Replace('\n', ' ');
            foreach (string text in response.Elements("mainEntityOfPage").Where(module => module.Text("name") != "RelatedLinks").SelectMany(PiecesOf))
            {
                checkedTexts++;
                if (!known.Contains(text, StringComparison.Ordinal))
                {
                    missing.Add($"{Path.GetFileName(file)}: {text}");
                }
            }
        }

        Assert.True(checkedTexts > 1000, $"only {checkedTexts} pieces of text were looked for");
        Assert.True(missing.Count == 0, $"{missing.Count} of {checkedTexts} missing:\n{string.Join('\n', missing.Take(10))}");
    }

    [Fact]
    public void Extract_EveryRecording_IsAPageOrSaysWhyNot()
    {
        foreach ((string file, JsonElement response) in Recordings())
        {
            PageExtraction extraction = Extractor.Extract(RawOf(file, response));

            bool isPage = response.Text("@type").EndsWith("Page", StringComparison.Ordinal);
            Assert.True(extraction.Page is not null == isPage, $"{Path.GetFileName(file)}: {extraction.Rejection}");
        }
    }

    [Fact]
    public void Extract_ModulesOfAHealthAspect_GiveTheirSectionsThatAspect()
    {
        foreach ((string file, JsonElement response) in Recordings().Where(recording => recording.File.Contains("shingles", StringComparison.Ordinal)))
        {
            Page page = Extractor.Extract(RawOf(file, response)).Page!;

            Assert.Contains(page.Sections, section => section.Aspect == HealthAspect.SideEffects && section.Blocks.Length > 0);
            Assert.Contains(page.Sections, section => section.Aspect == HealthAspect.Contraindications && section.Blocks.Length > 0);
            Assert.Equal(new DateOnly(2023, 9, 1), page.Info.LastReviewed);
        }
    }

    private static IEnumerable<(string File, JsonElement Response)> Recordings()
    {
        foreach (string folder in new[] { "responses", "vaccines" })
        {
            foreach (string file in Directory.EnumerateFiles(SharedData.Require("nhs-api", folder), "*.json").Order(StringComparer.Ordinal))
            {
                using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(file));
                yield return (file, json.RootElement);
            }
        }
    }

    private static RawPage RawOf(string file, JsonElement response)
    {
        var url = new Uri(response.Text("url") is { Length: > 0 } text ? text : "https://api.service.nhs.uk/nhs-website-content/error/");
        return new RawPage(PagePaths.Resolve(url, url.AbsoluteUri)!, url, File.ReadAllBytes(file), "application/json");
    }

    /// <summary>The paragraphs, items and plain texts of a module, however deep.</summary>
    private static IEnumerable<string> PiecesOf(JsonElement module)
    {
        foreach (string html in module.Texts("text").AddRange(module.Texts("mainEntity")))
        {
            using var document = new HtmlParser().ParseDocument(html);
            foreach (var element in document.QuerySelectorAll("p, li, td, h2, h3").Where(element => element.QuerySelector("p, ul, ol, table") is null))
            {
                if (ElementText.Of(element) is { Length: > 0 } text)
                {
                    yield return text;
                }
            }
        }

        foreach (string inner in module.Elements("mainEntityOfPage").Concat(module.Elements("mainEntity")).Where(IsObject).SelectMany(PiecesOf))
        {
            yield return inner;
        }
    }

    private static bool IsObject(JsonElement element) => element.ValueKind == JsonValueKind.Object;
}
