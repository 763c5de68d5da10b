using VoiceHealth.Testing.Lucene;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Oracle;

public sealed class JavaIndexTests : IDisposable
{
    private const int Seed = 20261122;
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("lucene").FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1, 50)]
    [InlineData(700, 3000)]
    [InlineData(5000, 20000)]
    public void CheckIndex_OfWhatWeWrite_FindsNothingWrong(int documents, int vocabulary)
    {
        Write(new MadeDocuments(Seed, documents, vocabulary).Lines, 256);

        string report = JavaIndex.Check(_folder);

        Assert.Contains($"docCount={documents}", report, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckIndex_OfWhatWeMerge_FindsNothingWrong()
    {
        Write(new MadeDocuments(Seed, 3000).Lines, 0.25);

        JavaIndex.Check(_folder);
    }

    [Fact]
    public void Search_OfWhatWeWrite_AnswersAsJavaDoes()
    {
        MadeDocuments made = new(Seed, 5000);
        Write(made.Lines, 256);

        AssertSameHits(made.Queries(4000));
    }

    [Fact]
    public void Search_OfOddQueries_AnswersAsJavaDoes()
    {
        MadeDocuments made = new(Seed, 1500, vocabulary: 60);
        Write(made.Lines, 0.25);

        AssertSameHits(new OddQueries(made).Take(3000));
    }

    [Fact]
    public void Search_OfPhrasesThatSayWordsAgain_AnswersAsJavaDoes()
    {
        MadeDocuments made = new(Seed, 800, vocabulary: 8);
        Write(made.Lines, 256);

        AssertSameHits(new RepeatedWords(made).Take(1500));
    }

    [Theory]
    [InlineData(false, 4000, 0)]
    [InlineData(false, 300, 0)]
    [InlineData(true, 300, 0)]
    [InlineData(true, 300, 7)]
    [InlineData(false, 1000, 2)]
    public void Open_OfWhatJavaWrites_ReadsAndAnswersAsJavaDoes(bool compound, int perSegment, int deleteEvery)
    {
        MadeDocuments made = new(Seed, 2000);
        JavaIndex.Write(_folder, made.Lines, compound, perSegment, deleteEvery);

        AssertSameHits(made.Queries(1000));
        AssertSameDocuments(made.Lines, deleteEvery);
    }

    [Fact]
    public void ForceMerge_OfWhatJavaWrites_MakesASoundIndexWithoutTheDeleted()
    {
        MadeDocuments made = new(Seed, 2000);
        JavaIndex.Write(_folder, made.Lines, compound: true, perSegment: 300, deleteEvery: 7);

        Write([], 16, OpenMode.APPEND);

        JavaIndex.Check(_folder);
        AssertSameHits(made.Queries(1000));
        using FSDirectory directory = FSDirectory.Open(_folder);
        using DirectoryReader reader = DirectoryReader.Open(directory);
        Assert.Equal((1714, 1714, 1), (reader.MaxDoc, reader.NumDocs, reader.Leaves.Count));
    }

    private void AssertSameDocuments(IReadOnlyList<string> lines, int deleteEvery)
    {
        using FSDirectory directory = FSDirectory.Open(_folder);
        using DirectoryReader reader = DirectoryReader.Open(directory);
        Assert.Equal(lines.Count, reader.MaxDoc);
        Assert.Equal(deleteEvery == 0 ? 0 : ((lines.Count - 1) / deleteEvery) + 1, reader.NumDeletedDocs);
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            AtomicReader segment = leaf.AtomicReader;
            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                int number = leaf.DocBase + doc;
                StoredAssert.Same(MadeDocuments.DocumentOf(lines[number], number), segment, doc);
            }
        }
    }

    private void AssertSameHits(string[] queries)
    {
        JavaHits[] expected = JavaIndex.Search(_folder, queries, 10);
        using FSDirectory directory = FSDirectory.Open(_folder);
        using DirectoryReader reader = DirectoryReader.Open(directory);
        IndexSearcher searcher = new(reader) { Similarity = new BM25Similarity() };
        for (int at = 0; at < queries.Length; at++)
        {
            TopDocs actual = searcher.Search(QueryText.Parse(queries[at]), 10);
            HitAssert.Same(expected[at], actual, $"seed {Seed}, query {at}: {queries[at]}");
        }
    }

    private void Write(IReadOnlyList<string> lines, double bufferMegabytes, OpenMode mode = OpenMode.CREATE)
    {
        using FSDirectory directory = FSDirectory.Open(_folder);
        using Analyzer analyzer = Analyzer.NewAnonymous((_, reader) => new TokenStreamComponents(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader)));
        IndexWriterConfig config = new(LuceneVersion.LUCENE_48, analyzer) { OpenMode = mode, RAMBufferSizeMB = bufferMegabytes };
        using IndexWriter writer = new(directory, config);
        for (int number = 0; number < lines.Count; number++)
        {
            writer.AddDocument(MadeDocuments.DocumentOf(lines[number], number));
        }

        writer.ForceMerge(1);
    }
}
