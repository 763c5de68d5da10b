using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using VoiceHealth.Content;
using VoiceHealth.Ingestion.Extraction.Aspects;
using VoiceHealth.Ingestion.Extraction.Blocks;
using VoiceHealth.Ingestion.Extraction.Metadata;
using VoiceHealth.Ingestion.Extraction.Pages;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Reads an HTML page of any generation of the site.</summary>
internal sealed class HtmlPageReader(ExtractionOptions options)
{
    private readonly HtmlParser _parser = new(new HtmlParserOptions { IsScripting = false });

    public PageExtraction Read(RawPage raw, string html, bool encodingWasWrong)
    {
        if (!MarkupBudget.Allows(html, options))
        {
            return PageExtraction.Rejected(RejectionReason.TooTangled, "The markup is nested or left open beyond what any honest page needs.");
        }

        using IHtmlDocument document = _parser.ParseDocument(html);
        DocumentMarks marks = DocumentMarks.Read(document);
        StructuredData data = StructuredData.Read(marks.JsonLd);
        IReadOnlyList<IElement> mainParts = MainParts.Of(document, marks);
        PageTitle title = PageTitle.Read(mainParts, marks, document, data);
        if (Rejections.Of(marks, title.Title, document) is { } rejection)
        {
            return new PageExtraction(null, rejection, "", [], []);
        }

        var reading = new BlockReading(raw.Path, title.Title, options.MaxDepth);
        ReportFaults(reading, raw, mainParts, encodingWasWrong);
        ImmutableArray<DocumentPart> parts = [.. mainParts.Select((part, i) => PartOf(new SourceElement(part, null, i + 1), title))];
        return DocumentReader.Read(new SourceDocument(raw, document, marks, parts, title, data, MarkupFamily.Of(html), []), reading);
    }

    /// <summary>A page of a guide is about what its title says; a page of its own opens with what its topic is, whatever words name that.</summary>
    private static DocumentPart PartOf(SourceElement element, PageTitle title)
    {
        bool namesTopic = title.Caption is null || title.Title.Contains(title.Caption, StringComparison.OrdinalIgnoreCase);
        return new DocumentPart(element, AspectRules.Of(title.Title) ?? HealthAspect.None)
        {
            Opening = namesTopic ? HealthAspect.Overview : HealthAspect.None,
        };
    }

    private static void ReportFaults(BlockReading reading, RawPage raw, IReadOnlyList<IElement> mainParts, bool encodingWasWrong)
    {
        var start = new SourceSpan(raw.Path, "", 0, 0);
        if (encodingWasWrong)
        {
            reading.Report("wrong-encoding", "The bytes are not in the encoding that the page claims: they were read as windows-1252.", start);
        }

        if (mainParts.Count > 1 && mainParts[0].LocalName == "main")
        {
            reading.Report("several-main-parts", $"The page has {mainParts.Count} main parts: all are read, in order.", start);
        }
    }
}
