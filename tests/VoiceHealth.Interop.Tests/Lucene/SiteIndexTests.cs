using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using VoiceHealth.Interop.Tests.Product;
using VoiceHealth.Testing;
using VoiceHealth.Testing.Lucene;

namespace VoiceHealth.Interop.Tests.Lucene;

/// <summary>The index of a release, as the command line builds it, opened and asked by Java Lucene.</summary>
public sealed class SiteIndexTests : IDisposable
{
    private const int Seed = 20261122;
    private const int QueriesOfAKind = 500;
    private const int Hits = 10;
    private readonly ProductProcess _product = new();

    public void Dispose() => _product.Dispose();

    [Fact]
    public Task Search_IndexOfTheSampleSite_AnswersAsJavaDoes() => AssertJavaAgreesAsync(Repository.File("content-index", "sample-site"));

    [Fact]
    public Task Search_IndexOfTheSiteCopy_AnswersAsJavaDoes() => AssertJavaAgreesAsync(SharedData.Require("nhs-site", "www"));

    private async Task AssertJavaAgreesAsync(string site)
    {
        ProductResult built = await _product.RunAsync("reindex", "--source", site, "--out", "release");
        Assert.True(built.ExitCode == 0, built.Error);
        string folder = _product.File(Path.Combine("release", "index"));
        JavaIndex.Check(folder);

        using FSDirectory directory = FSDirectory.Open(folder);
        using DirectoryReader reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        var made = new SiteQueries(reader, Seed);
        string[] queries = [.. SiteQueries.Kinds.SelectMany(kind => Enumerable.Range(0, QueriesOfAKind).Select(_ => made.Next(kind)))];
        JavaHits[] expected = JavaIndex.Search(folder, queries, Hits);
        int found = 0;
        for (int at = 0; at < queries.Length; at++)
        {
            TopDocs actual = searcher.Search(QueryText.Parse(queries[at]), Hits);
            HitAssert.Same(expected[at], actual, $"seed {Seed}, query {at}: {queries[at]}");
            found += actual.ScoreDocs.Length;
        }

        Assert.True(found > queries.Length, $"{found} hits for {queries.Length} queries: they ask for what is not there");
    }
}
