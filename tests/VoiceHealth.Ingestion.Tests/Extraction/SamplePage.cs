using System.Text;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction;

namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>Small pages of our own words.</summary>
internal static class SamplePage
{
    public const string Path = "/conditions/sample/";

    private static readonly PageExtractor Extractor = new();

    /// <summary>A raw page with this text in its main part, under the heading "Sample".</summary>
    public static RawPage Raw(string main, string head = "") =>
        RawHtml($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Sample - NHS</title>{head}</head><body><main><h1>Sample</h1>{main}</main></body></html>");

    public static RawPage RawHtml(string html) => new(Path, new Uri("https://www.example.org" + Path), Encoding.UTF8.GetBytes(html), "text/html");

    public static PageExtraction Extract(RawPage raw) => Extractor.Extract(raw);

    public static Page Read(string main, string head = "") => Extractor.Extract(Raw(main, head)).Page!;

    /// <summary>The blocks of all sections.</summary>
    public static Block[] Blocks(string main) => [.. Read(main).Sections.SelectMany(section => section.Blocks)];

    public static T Single<T>(string main)
        where T : Block => Xunit.Assert.Single(Blocks(main).OfType<T>());
}
