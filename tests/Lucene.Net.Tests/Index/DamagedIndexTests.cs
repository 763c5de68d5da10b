using VoiceHealth.Testing.Lucene;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Tests.Oracle;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Index;

/// <summary>Every file of an index cut at every length and with every byte changed (in big files, at many): the answer is an exception that names it, or right.</summary>
public sealed class DamagedIndexTests
{
    private const int Seed = 20261122;
    private const int MostPlaces = 600;
    private static readonly string[] Queries =
        ["term body ka", "bool 0 3 ? term body ka ? term body ro ? term title si", "phrase 0 body 2 0 ka 1 ro", "prefix title k", "fuzzy body kan 2 0 50", "max 0.1 2 term title ka term body ka"];

    [Fact]
    public void Open_AnyFileCutShort_SaysSo()
    {
        RAMDirectory sound = MakeIndex();
        foreach (string name in sound.ListAll().Where(name => name != "segments.gen"))
        {
            byte[] bytes = sound.BytesOf(name);
            foreach (int length in Places(bytes.Length))
            {
                RAMDirectory damaged = CopyWith(sound, name, bytes[..length]);

                Exception thrown = Assert.ThrowsAny<Exception>(() => UseAll(damaged));
                Assert.True(thrown is CorruptIndexException or IndexNotFoundException, $"{name} cut to {length} of {bytes.Length}: {thrown}");
            }
        }
    }

    [Fact]
    public void Open_AnyByteChanged_SaysSoOrAnswersRight()
    {
        RAMDirectory sound = MakeIndex();
        string expected = UseAll(sound);
        foreach (string name in sound.ListAll().Where(name => name != "segments.gen"))
        {
            byte[] bytes = sound.BytesOf(name);
            foreach (int place in Places(bytes.Length))
            {
                byte[] changed = [.. bytes];
                changed[place] ^= (byte)(1 << (place % 8));
                RAMDirectory damaged = CopyWith(sound, name, changed);
                AssertSaysSoOrRight(damaged, expected, $"{name}, byte {place} of {bytes.Length}");
            }
        }
    }

    [Fact]
    public void Search_AnyByteChangedBehindTheChecksum_EndsInBounds()
    {
        RAMDirectory sound = MakeIndex();
        foreach (string name in sound.ListAll().Where(name => !name.StartsWith("segments", StringComparison.Ordinal)))
        {
            byte[] bytes = sound.BytesOf(name);
            foreach (int place in Places(bytes.Length - CodecFooter))
            {
                byte[] changed = [.. bytes];
                changed[place] ^= 0xFF;
                WriteChecksum(changed);
                RAMDirectory damaged = CopyWith(sound, name, changed);
                Exception? thrown = Record.Exception(() => UseAll(damaged));
                bool isKnown = thrown is null or CorruptIndexException or IndexNotFoundException or ArgumentException or InvalidOperationException or NotSupportedException;
                Assert.True(isKnown, $"{name}, byte {place} of {bytes.Length}: {thrown}");
            }
        }
    }

    [Fact]
    public void Open_FileMissing_NamesIt()
    {
        RAMDirectory sound = MakeIndex();
        foreach (string name in sound.ListAll().Where(name => !name.StartsWith("segments", StringComparison.Ordinal)))
        {
            RAMDirectory damaged = CopyWith(sound, name, null);

            Exception thrown = Assert.ThrowsAny<IOException>(() => UseAll(damaged));
            Assert.Contains(name, thrown.Message, StringComparison.Ordinal);
        }
    }

    private const int CodecFooter = 16;

    private static void AssertSaysSoOrRight(RAMDirectory damaged, string expected, string where)
    {
        try
        {
            Assert.True(expected == UseAll(damaged), $"{where}: a wrong answer");
        }
        catch (CorruptIndexException corrupt)
        {
            Assert.True(corrupt.Message.Length > 10, where);
        }
        catch (IndexNotFoundException)
        {
            Assert.StartsWith("segments", where, StringComparison.Ordinal);
        }
    }

    /// <summary>Opens, checks, answers queries, reads documents and columns.</summary>
    private static string UseAll(RAMDirectory directory)
    {
        using DirectoryReader reader = DirectoryReader.Open(directory);
        IndexSearcher searcher = new(reader) { Similarity = new BM25Similarity() };
        List<string> answers = [];
        foreach (string query in Queries)
        {
            TopDocs found = searcher.Search(QueryText.Parse(query), 20);
            answers.Add(string.Join(' ', found.ScoreDocs.Select(hit => $"{hit.Doc}:{hit.Score:R}")));
        }

        BytesRef value = new();
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            leaf.AtomicReader.CheckIntegrity();
            for (int doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                answers.Add(leaf.AtomicReader.Document(doc).ToString());
                answers.Add($"{leaf.AtomicReader.GetNumericDocValues("rank")?.Get(doc)} {leaf.AtomicReader.GetNormValues("body")?.Get(doc)}");
                leaf.AtomicReader.GetSortedDocValues("kind")?.Get(doc, value);
                answers.Add(value.ToString());
            }
        }

        return string.Join('\n', answers);
    }

    private static IEnumerable<int> Places(int length)
    {
        int step = Math.Max(1, length / MostPlaces);
        for (int place = 0; place < length; place += place < 64 || place > length - 64 ? 1 : step)
        {
            yield return place;
        }
    }

    private static void WriteChecksum(byte[] file)
    {
        uint crc = Crc32.Append(0, file.AsSpan(0, file.Length - 8));
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(file.AsSpan(file.Length - 8), crc);
    }

    private static RAMDirectory CopyWith(RAMDirectory source, string name, byte[]? bytes)
    {
        RAMDirectory copy = new();
        foreach (string other in source.ListAll())
        {
            copy.Put(other, source.BytesOf(other));
        }

        if (bytes is null)
        {
            copy.DeleteFile(name);
        }
        else
        {
            copy.Put(name, bytes);
        }

        return copy;
    }

    private static RAMDirectory MakeIndex()
    {
        RAMDirectory directory = new();
        using Analyzer analyzer = Analyzer.NewAnonymous((_, reader) => new TokenStreamComponents(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader)));
        using IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE });
        IReadOnlyList<string> lines = new MadeDocuments(Seed, 150, 120).Lines;
        for (int number = 0; number < lines.Count; number++)
        {
            writer.AddDocument(MadeDocuments.DocumentOf(lines[number], number));
        }

        writer.Commit();
        return directory;
    }
}
