using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Ingestion.Chunking.Summaries;

/// <summary>Chooses the voice summaries of a page and of its sections: the page's own sentences, in their order, two or three of them.</summary>
internal static partial class PageSummarizer
{
    public static ImmutableArray<VoiceSummary> Summarize(Page page, ImmutableArray<Chunk> chunks)
    {
        List<SectionText> sections = [.. SectionsOf(chunks)];
        if (sections.Count == 0)
        {
            return [];
        }

        var summaries = ImmutableArray.CreateBuilder<VoiceSummary>();
        ImmutableArray<Sentence> ofPage = OfPage(page.Info, sections);
        summaries.Add(new VoiceSummary(HealthAspect.None, string.Empty, ofPage));
        foreach (SectionText section in sections)
        {
            summaries.Add(new VoiceSummary(section.Aspect, section.Heading, Resolve(OfSection(section), section, page, ofPage)));
        }

        return summaries.ToImmutable();
    }

    private static IEnumerable<SectionText> SectionsOf(ImmutableArray<Chunk> chunks)
    {
        int start = 0;
        for (int end = 1; end <= chunks.Length; end++)
        {
            if (end < chunks.Length && chunks[end].Heading == chunks[start].Heading)
            {
                continue;
            }

            ImmutableArray<Chunk> section = chunks[start..end];
            Chunk naming = section.FirstOrDefault(chunk => chunk.Kind != ChunkKind.CareCard, section[0]);
            IEnumerable<Chunk> telling = section.Where(chunk => !IsNotice(chunk));
            yield return new SectionText(naming.Aspect, naming.Heading, section, StatementReader.Read(telling.Any() ? telling : section));
            start = end;
        }
    }

    /// <summary>What the topic is: from the start of the page, and on from there until there is enough. A box of a later section is about that section.</summary>
    private static ImmutableArray<Sentence> OfPage(PageInfo info, List<SectionText> sections)
    {
        SectionText[] telling = [.. sections.Where(section => !IsNotice(section, info))];
        var opening = new List<Statement>();
        foreach (SectionText section in telling)
        {
            int before = opening.Count;
            opening.AddRange(section.Statements.Where(statement => statement.Kind != StatementKind.Box || section == telling[0])
                .Select(statement => statement with { Position = before + statement.Position }));
            if (StatementChooser.HasEnough(opening))
            {
                break;
            }
        }

        ImmutableArray<Sentence> chosen = StatementChooser.Choose(opening, info.Topic, [info.Topic, .. info.Aliases], StatementChooser.MostWords);
        return chosen.IsEmpty ? Fallback(telling.Length > 0 ? telling : [.. sections]) : chosen;
    }

    private static ImmutableArray<Sentence> OfSection(SectionText section)
    {
        ImmutableArray<Sentence> chosen = StatementChooser.Choose(
            section.Statements, section.Heading, [], StatementChooser.MostWordsWithList, warns: section.Aspect == HealthAspect.UsageOrSchedule);
        return chosen.IsEmpty ? Fallback([section]) : chosen;
    }

    /// <summary>A section that has only a long list, a card or a table begins with the first chunk of it.</summary>
    private static ImmutableArray<Sentence> Fallback(IReadOnlyList<SectionText> sections)
    {
        IEnumerable<Chunk> chunks = sections.SelectMany(section => section.Chunks);
        Chunk first = chunks.FirstOrDefault(chunk => !StatementReader.Leans(chunk.Sentences[0].Quote), sections[0].Chunks[0]);
        return first.Sentences;
    }

    /// <summary>
    /// Where all that a section has begins with a pronoun, its heading says first what the pronoun stands for; what stands before
    /// the first heading is told by the page's summary.
    /// </summary>
    private static ImmutableArray<Sentence> Resolve(ImmutableArray<Sentence> sentences, SectionText text, Page page, ImmutableArray<Sentence> ofPage)
    {
        if (!StatementReader.Leans(sentences[0].Quote))
        {
            return sentences;
        }

        if (text.Heading.Length == 0)
        {
            return ofPage;
        }

        Section? section = page.Sections.FirstOrDefault(section => section.Heading == text.Heading);
        return section?.HeadingSpan is null || section.Heading.Length == 0
            ? sentences
            : sentences.Insert(0, SentenceReader.Whole(section.Heading, section.HeadingSpan, SentenceKind.Heading));
    }

    /// <summary>A notice of the times, such as one on COVID-19, says nothing about the topic.</summary>
    private static bool IsNotice(SectionText section, PageInfo info) => Notice().IsMatch(section.Heading) && !Notice().IsMatch(info.Topic);

    private static bool IsNotice(Chunk chunk) =>
        chunk.Kind is ChunkKind.Inset or ChunkKind.Callout && chunk.Sentences[0].Kind == SentenceKind.Heading && Notice().IsMatch(chunk.Sentences[0].Quote);

    private sealed record SectionText(HealthAspect Aspect, string Heading, ImmutableArray<Chunk> Chunks, ImmutableArray<Statement> Statements);

    [GeneratedRegex(@"\b(?:coronavirus|covid)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Notice();
}
