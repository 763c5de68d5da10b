using System.Collections.Immutable;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction.Aspects;
using VoiceHealth.Ingestion.Extraction.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;
using VoiceHealth.Ingestion.Extraction.Metadata;

namespace VoiceHealth.Ingestion.Extraction.Pages;

/// <summary>Reads a document whose topic parts are known, whether it was parsed from HTML or built from a response of the content API.</summary>
internal static class DocumentReader
{
    public static PageExtraction Read(SourceDocument source, BlockReading reading)
    {
        ImmutableArray<Section> sections = [.. source.Parts.SelectMany(part => ReadPart(part, source, reading))];
        GuideContents contents = GuideContents.Read(source.Marks, source.Raw.Url, source.Raw.Path);
        bool isIndex = source.IndexEntries.Length > 0 || IndexReader.IsIndex(source.Marks, source.Title.Title, sections);
        ImmutableArray<IndexEntry> entries = isIndex
            ? source.IndexEntries.AddRange(IndexReader.Read(source.Parts.Select(part => part.Element.Element), source.Raw.Url))
            : [];
        if (PageContent.IsEmpty(sections) && entries.IsEmpty)
        {
            return PageExtraction.Rejected(RejectionReason.Empty, $"The page \"{source.Title.Title}\" has no text in its main part.");
        }

        string intro = PageContent.Intro(isIndex ? [.. sections.Where(section => section.Level == 0)] : sections);
        if (Rejections.OfFirstWords(intro) is { } rejection)
        {
            return new PageExtraction(null, rejection, "", [], []);
        }

        PageInfo info = Describe(source, contents, sections, isIndex, intro);
        return new PageExtraction(new Page(info, sections, reading.Issues) { Text = reading.Text }, null, source.Markup, contents.Entries, entries);
    }

    private static ImmutableArray<Section> ReadPart(DocumentPart part, SourceDocument source, BlockReading reading)
    {
        var sections = new PageSections(new SectionAspects(part.Aspect, part.Opening, source.Data.AspectsById));
        new BlockWalk(reading, sections, source.Title.Elements).Read(part.Element);
        return sections.ToSections();
    }

    private static PageInfo Describe(
        SourceDocument source, GuideContents contents, ImmutableArray<Section> sections, bool isIndex, string intro)
    {
        PageTitle title = source.Title;
        string topic = TopicNames.Topic(title);
        ReviewDates dates = ReviewDates.Read(source.Data, source.Document);
        return new PageInfo(
            source.Raw.Path,
            source.Raw.Url,
            title.Title,
            title.Caption,
            topic,
            TopicNames.Aliases(topic, title, source.Data.AlternateNames, sections),
            isIndex ? PageKind.Index : PageKinds.Of(source.Raw.Path, source.Data.Genres, contents.Children, sections),
            intro,
            dates.Last,
            dates.Next,
            contents.Parent,
            contents.Children);
    }
}
