using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction.Aspects;
using VoiceHealth.Ingestion.Extraction.Blocks;
using VoiceHealth.Ingestion.Extraction.Metadata;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Reads an HTML page of any generation of the site.</summary>
internal sealed class HtmlPageReader(ExtractionOptions options)
{
    private readonly HtmlParser _parser = new(new HtmlParserOptions { IsScripting = false });

    public PageExtraction Read(RawPage raw)
    {
        (string html, bool encodingWasWrong) = PageDecoder.Decode(raw.Content.Span, raw.ContentType);
        if (!MarkupBudget.Allows(html, options))
        {
            return PageExtraction.Rejected(RejectionReason.TooTangled, "The markup is nested or left open beyond what any honest page needs.");
        }

        using IHtmlDocument document = _parser.ParseDocument(html);
        StructuredData data = StructuredData.Read(document);
        IReadOnlyList<IElement> mainParts = MainParts.Of(document);
        PageTitle title = PageTitle.Read(mainParts, document, data);
        if ((Rejections.OfDocument(document) ?? Rejections.OfTitle(title.Title, document)) is { } rejection)
        {
            return new PageExtraction(null, rejection, "", [], []);
        }

        var reading = new BlockReading(raw.Path, title.Title, options.MaxDepth);
        ReportFaults(reading, raw, mainParts, encodingWasWrong);
        ImmutableArray<Section> sections = ReadSections(mainParts, title, data, reading);
        return Finish(raw, document, mainParts, title, data, reading, sections) with { Markup = MarkupFamily.Of(html) };
    }

    private static PageExtraction Finish(
        RawPage raw, IDocument document, IReadOnlyList<IElement> mainParts, PageTitle title, StructuredData data, BlockReading reading, ImmutableArray<Section> sections)
    {
        GuideContents contents = GuideContents.Read(document, raw.Url, raw.Path);
        bool isIndex = IndexReader.IsIndex(document, title.Title, sections);
        ImmutableArray<IndexEntry> entries = isIndex ? IndexReader.Read(mainParts, raw.Url) : [];
        if (PageContent.IsEmpty(sections) && entries.IsEmpty)
        {
            return PageExtraction.Rejected(RejectionReason.Empty, $"The page \"{title.Title}\" has no text in its main part.");
        }

        string intro = PageContent.Intro(sections);
        if (Rejections.OfFirstWords(intro) is { } rejection)
        {
            return new PageExtraction(null, rejection, "", [], []);
        }

        string topic = TopicNames.Topic(title);
        ReviewDates dates = ReviewDates.Read(data, document);
        var info = new PageInfo(
            raw.Path, raw.Url, title.Title, title.Caption, topic, TopicNames.Aliases(topic, title, data.AlternateNames),
            isIndex ? PageKind.Index : PageKinds.Of(raw.Path, data.Genres), intro, dates.Last, dates.Next, contents.Parent, contents.Children);
        return new PageExtraction(new Page(info, sections, reading.Issues) { Text = reading.Text }, null, "", contents.Entries, entries);
    }

    private static ImmutableArray<Section> ReadSections(
        IReadOnlyList<IElement> mainParts, PageTitle title, StructuredData data, BlockReading reading)
    {
        var sections = new PageSections(new SectionAspects(AspectRules.Of(title.Title), data.AspectsById));
        for (int i = 0; i < mainParts.Count; i++)
        {
            new BlockWalk(reading, sections, title.Element).Read(new SourceElement(mainParts[i], null, i + 1));
        }

        return sections.ToSections();
    }

    private static void ReportFaults(BlockReading reading, RawPage raw, IReadOnlyList<IElement> mainParts, bool encodingWasWrong)
    {
        var start = new SourceSpan(raw.Path, "", 0, 0);
        if (encodingWasWrong)
        {
            reading.Report("wrong-encoding", "The bytes are not in the encoding that the page claims: they were read as windows-1252.", start);
        }

        if (mainParts.Count > 1)
        {
            reading.Report("several-main-parts", $"The page has {mainParts.Count} main parts: all are read, in order.", start);
        }
    }
}
