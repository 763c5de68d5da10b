using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
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

    private void AssertSameHits(string[] queries)
    {
        JavaHits[] expected = JavaIndex.Search(_folder, queries, 10);
        using FSDirectory directory = FSDirectory.Open(_folder);
        using DirectoryReader reader = DirectoryReader.Open(directory);
        IndexSearcher searcher = new(reader);
        for (int at = 0; at < queries.Length; at++)
        {
            TopDocs actual = searcher.Search(QueryText.Parse(queries[at]), 10);
            HitAssert.Same(expected[at], actual, $"seed {Seed}, query {at}: {queries[at]}");
        }
    }

    private void Write(IReadOnlyList<string> lines, double bufferMegabytes)
    {
        using FSDirectory directory = FSDirectory.Open(_folder);
        using Analyzer analyzer = Analyzer.NewAnonymous((_, reader) => new TokenStreamComponents(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader)));
        IndexWriterConfig config = new(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE, RAMBufferSizeMB = bufferMegabytes };
        using IndexWriter writer = new(directory, config);
        for (int number = 0; number < lines.Count; number++)
        {
            writer.AddDocument(MadeDocuments.DocumentOf(lines[number], number));
        }

        writer.ForceMerge(1);
    }
}
