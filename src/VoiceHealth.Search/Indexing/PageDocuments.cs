using System.Text.Json;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Indexing;

/// <summary>Makes the index's documents: one a page in ordinal order of the paths, then one a chunk in the same order.</summary>
internal sealed class PageDocuments(LanguageModel model, SpeakablePage[] pages, List<int>[][] tokens)
{
    /// <summary>Frequencies are read, positions are not; lengths stand in the language file, so no norms are kept.</summary>
    private static readonly FieldType Terms = new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS,
    }.Freeze();

    /// <summary>Chunk text is for any Lucene tool: with positions and norms.</summary>
    private static readonly FieldType Passage = new FieldType { IsIndexed = true, IsTokenized = true }.Freeze();

    public IEnumerable<Document> All()
    {
        int firstChunk = pages.Length;
        for (int page = 0; page < pages.Length; page++)
        {
            yield return PageDocument(page, firstChunk);
            firstChunk += pages[page].Chunks.Length;
        }

        foreach (Chunk chunk in pages.SelectMany(page => page.Chunks))
        {
            yield return ChunkDocument(chunk);
        }
    }

    private Document PageDocument(int number, int firstChunk)
    {
        SpeakablePage page = pages[number];
        var document = new Document
        {
            new StringField(ReleaseFields.Path, page.Info.Path, Field.Store.NO),
            new StoredField(ReleaseFields.FirstChunk, firstChunk),
            new StoredField(ReleaseFields.ChunkCount, page.Chunks.Length),
            new StoredField(ReleaseFields.Info, JsonSerializer.SerializeToUtf8Bytes(page.Info, ContentJsonContext.Default.PageInfo)),
        };
        foreach (VoiceSummary summary in page.Summaries)
        {
            document.Add(new StoredField(ReleaseFields.Summary, JsonSerializer.SerializeToUtf8Bytes(summary, ContentJsonContext.Default.VoiceSummary)));
        }

        for (int field = 0; field < TextFields.Count; field++)
        {
            document.Add(new Field(TextFields.Names[field], string.Join(' ', TermsOf(field, tokens[number][field])), Terms));
        }

        return document;
    }

    private IEnumerable<string> TermsOf(int field, List<int> concepts)
    {
        if (field != TextFields.Pairs)
        {
            return concepts.Select(concept => model.Words[concept]);
        }

        return concepts.Chunk(2).Select(pair => TextMatcher.PairTerm(model.Words[pair[0]], model.Words[pair[1]]));
    }

    private static Document ChunkDocument(Chunk chunk) => new()
    {
        new StringField(ReleaseFields.Page, chunk.Page, Field.Store.NO),
        new StringField(ReleaseFields.Aspect, chunk.Aspect.ToString(), Field.Store.NO),
        new Field(ReleaseFields.Text, string.Join(' ', WordsOf(chunk)), Passage),
        new StoredField(ReleaseFields.Chunk, JsonSerializer.SerializeToUtf8Bytes(chunk, ContentJsonContext.Default.Chunk)),
    };

    private static IEnumerable<string> WordsOf(Chunk chunk) => chunk.Sentences.Select(sentence => sentence.Quote).Prepend(chunk.Heading)
        .SelectMany(UtteranceNormalizer.Words).Select(WordFolder.Fold).Where(word => word.Length > 0);
}
