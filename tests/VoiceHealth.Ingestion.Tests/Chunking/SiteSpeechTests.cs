using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Chunking;
using VoiceHealth.Ingestion.Chunking.Speech;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Chunking;

/// <summary>What must hold for every page there is, on all pages of the site copy.</summary>
public sealed class SiteSpeechTests
{
    private static readonly Lazy<(Page Page, SpeakablePage Speakable)[]> Site = new(ReadSite);

    [Fact]
    public void Chunk_EveryPage_LosesAndInventsNothing()
    {
        foreach ((Page page, SpeakablePage speakable) in Site.Value)
        {
            bool[] covered = new bool[page.Text.Length];
            foreach ((SourceSpan span, string quote) in Quotes(page, speakable))
            {
                Assert.Equal(quote, page.Text.Substring(span.Start, quote.Length));
                Array.Fill(covered, true, span.Start, quote.Length);
            }

            string lost = string.Concat(page.Text.Where((character, position) => !covered[position] && !char.IsWhiteSpace(character)));
            Assert.True(lost.Length == 0, $"{page.Info.Path}: in no chunk and not dropped: {lost}");
        }
    }

    [Fact]
    public void Chunk_EveryPage_HasNothingAListenerCouldNotMakeSenseOf()
    {
        LintFinding[] findings = [.. Site.Value.SelectMany(pair => SpeechLinter.Lint(pair.Speakable))];

        Assert.True(findings.Length == 0, string.Join('\n', findings.Take(20)));
    }

    [Fact]
    public void Chunk_EveryPage_HasASummaryOfListenableLength()
    {
        int[] lengths = [.. Site.Value.Select(pair => SentenceReader.Words(pair.Speakable.Summaries[0].Sentences)).Order()];

        Assert.InRange(lengths[lengths.Length / 2], 25, 60);
        Assert.True(lengths[^1] <= 80, $"the longest page summary has {lengths[^1]} words");
    }

    [Fact]
    public void Chunk_EveryCareCard_KeepsItsHeadingWithAllItsItems()
    {
        foreach (Chunk chunk in Site.Value.SelectMany(pair => pair.Speakable.Chunks).Where(chunk => chunk.Kind == ChunkKind.CareCard))
        {
            Assert.NotEqual(Urgency.None, chunk.Urgency);
            Assert.True(chunk.Sentences[0].Kind == SentenceKind.Heading, $"{chunk.Id} starts with \"{chunk.Sentences[0].Quote}\"");
        }
    }

    [Fact]
    public void Chunk_EveryPage_HasUniqueIdsInSourceOrder()
    {
        foreach ((Page _, SpeakablePage speakable) in Site.Value)
        {
            Assert.Equal(speakable.Chunks.Length, speakable.Chunks.Select(chunk => chunk.Id).Distinct().Count());
            Assert.Equal(Enumerable.Range(0, speakable.Chunks.Length), speakable.Chunks.Select(chunk => chunk.Ordinal));
        }
    }

    private static IEnumerable<(SourceSpan Span, string Quote)> Quotes(Page page, SpeakablePage speakable)
    {
        IEnumerable<(SourceSpan, string)> said = speakable.Chunks.SelectMany(chunk => chunk.Sentences).Select(sentence => (sentence.Span, sentence.Quote));
        IEnumerable<(SourceSpan, string)> dropped = speakable.Dropped.Select(text => (text.Span, text.Quote));
        IEnumerable<(SourceSpan, string)> headings = page.Sections.Where(section => section.HeadingSpan is not null).Select(section => (section.HeadingSpan!, section.Heading));
        return said.Concat(dropped).Concat(headings);
    }

    private static (Page Page, SpeakablePage Speakable)[] ReadSite()
    {
        string root = SharedData.Require("nhs-site", "www");
        var extractor = new PageExtractor();
        return
        [
            .. Directory.EnumerateFiles(Path.Combine(root, "conditions"), "index.html", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .AsParallel().AsOrdered()
                .Select(file => Read(extractor, root, file))
                .Where(page => page is not null && page.Info.Kind != PageKind.Index)
                .Select(page => (page!, PageChunker.Chunk(page!))),
        ];
    }

    private static Page? Read(PageExtractor extractor, string root, string file)
    {
        string path = "/" + Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/') + "/";
        return extractor.Extract(new RawPage(path, new Uri("https://www.nhs.uk" + path), File.ReadAllBytes(file), null)).Page;
    }
}
