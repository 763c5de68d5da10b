using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Chunking.Summaries;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>
/// Makes a page speakable: its blocks become chunks of about 25 to 75 words, none over 30 seconds unless a single sentence is,
/// each of one aspect and urgency; what cannot be heard is left out with a reason; page and sections get a voice summary.
/// The same page gives the same result, ids included.
/// </summary>
public static class PageChunker
{
    public static SpeakablePage Chunk(Page page)
    {
        SpeakablePage spoken = Chunk(page, new PassageReader(page));
        return spoken.Chunks.IsEmpty ? Chunk(page, new PassageReader(page, keepsMenus: true)) : spoken;
    }

    private static SpeakablePage Chunk(Page page, PassageReader reader)
    {
        var chunks = ImmutableArray.CreateBuilder<Chunk>();
        int group = -1;
        foreach (Passage passage in reader.Read())
        {
            Unit? last = null;
            foreach (ImmutableArray<Unit> units in ChunkPacker.Pack(passage.Units))
            {
                bool goesOn = last is not null && (passage.IsBox || ChunkPacker.SharesContext(last, units[0]));
                group += goesOn ? 0 : 1;
                chunks.Add(MakeChunk(page.Info.Path, passage, units, chunks.Count, group));
                last = units[^1];
            }
        }

        ImmutableArray<Chunk> all = chunks.ToImmutable();
        return new SpeakablePage(page.Info, all, PageSummarizer.Summarize(page, all)) { Dropped = reader.Dropped };
    }

    private static Chunk MakeChunk(string path, Passage passage, ImmutableArray<Unit> units, int ordinal, int group)
    {
        ImmutableArray<Sentence> sentences = ChunkPacker.Sentences(units);
        ChunkKind kind = passage.Kind == ChunkKind.Text && sentences.Any(sentence => sentence.Kind == SentenceKind.ListItem) ? ChunkKind.List : passage.Kind;
        string id = string.Create(CultureInfo.InvariantCulture, $"{path}#{passage.Aspect}/{ordinal}-{Hash(sentences)}");
        return new Chunk(id, path, passage.Aspect, passage.Heading, ordinal, group, kind, passage.Urgency, sentences);
    }

    private static string Hash(ImmutableArray<Sentence> sentences)
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Join('\n', sentences.Select(sentence => sentence.Quote)));
        return Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 4));
    }
}
