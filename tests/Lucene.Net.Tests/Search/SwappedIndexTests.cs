using VoiceHealth.Testing.Lucene;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Tests.Oracle;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Search;

/// <summary>A new version of an index takes the place of the one that is being searched.</summary>
public sealed class SwappedIndexTests : IDisposable
{
    private const int Threads = 16;
    private const int Versions = 6;
    private const int Documents = 300;
    private const int SearchesBetweenSwaps = 200;
    private readonly MadeDocuments _made = new(20261122, Documents);
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("swapped").FullName;
    private volatile DirectoryReader? _current;
    private int _searches;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Search_WhileVersionsAreSwapped_AnswersFromOneVersionAndHoldsNoOldFile()
    {
        _current = OpenVersion(0);
        string[] queries = _made.Queries(200);
        using CancellationTokenSource stop = new();
        Task[] searching = [.. Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () => SearchUntil(queries, thread, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];

        for (int version = 1; version < Versions; version++)
        {
            DirectoryReader next = OpenVersion(version);
            Interlocked.Exchange(ref _searches, 0);
            SpinWait.SpinUntil(() => Volatile.Read(ref _searches) >= SearchesBetweenSwaps || searching.Any(task => task.IsFaulted));
            DirectoryReader old = _current;
            _current = next;
            old.Dispose();
        }

        await stop.CancelAsync();
        await Task.WhenAll(searching);
        _current.Dispose();
        Assert.Empty(FilesHeld());
    }

    [Fact]
    public void Dispose_WhileASearchHoldsTheReader_KeepsTheFilesUntilItEnds()
    {
        DirectoryReader reader = OpenVersion(0);
        reader.IncRef();

        reader.Dispose();

        Assert.NotEmpty(FilesHeld());
        Assert.NotEmpty(new IndexSearcher(reader).Search(new MatchAllDocsQuery(), 5).ScoreDocs);
        reader.DecRef();
        Assert.Empty(FilesHeld());
    }

    [Fact]
    public async Task Dispose_WhileOtherThreadsReadWithoutHoldingIt_TellsThemThatItIsClosed()
    {
        string[] queries = _made.Queries(50);
        for (int round = 0; round < 20; round++)
        {
            DirectoryReader reader = OpenVersion(0);
            IndexSearcher searcher = new(reader) { Similarity = new BM25Similarity() };
            Interlocked.Exchange(ref _searches, 0);
            Task[] reading = [.. Enumerable.Range(0, 4).Select(thread => Task.Run(() => ReadUntilClosed(searcher, queries, thread)))];
            SpinWait.SpinUntil(() => Volatile.Read(ref _searches) >= 20 || reading.Any(task => task.IsCompleted));

            reader.Dispose();

            await Task.WhenAll(reading);
            Assert.Empty(FilesHeld());
        }
    }

    /// <summary>Ends with the exception that is wanted; any other fails the test.</summary>
    private void ReadUntilClosed(IndexSearcher searcher, string[] queries, int thread)
    {
        void ReadForEver()
        {
            for (int at = 0; ; at++)
            {
                _ = searcher.Search(QueryText.Parse(queries[at % queries.Length]), 5);
                _ = searcher.Doc(at % Documents);
                _ = searcher.Explain(new MatchAllDocsQuery(), at % Documents);
                _ = searcher.IndexReader.DocFreq(new Term("id", "doc7"));
                if (thread == 0)
                {
                    searcher.IndexReader.Leaves[0].AtomicReader.CheckIntegrity();
                }

                Interlocked.Increment(ref _searches);
            }
        }

        Assert.Throws<ObjectDisposedException>(ReadForEver);
    }

    private void SearchUntil(string[] queries, int thread, CancellationToken stop)
    {
        for (int at = thread; !stop.IsCancellationRequested; at++)
        {
            DirectoryReader reader = _current!;
            if (!reader.TryIncRef())
            {
                continue;
            }

            try
            {
                AnswersAreOfOneVersion(reader, queries[at % queries.Length]);
            }
            finally
            {
                reader.DecRef();
            }

            Interlocked.Increment(ref _searches);
        }
    }

    private static void AnswersAreOfOneVersion(DirectoryReader reader, string query)
    {
        IndexSearcher searcher = new(reader) { Similarity = new BM25Similarity() };
        string? version = searcher.Doc(0).Get("version");
        foreach (ScoreDoc hit in searcher.Search(QueryText.Parse(query), 5).ScoreDocs)
        {
            Assert.Equal(version, searcher.Doc(hit.Doc).Get("version"));
        }
    }

    private DirectoryReader OpenVersion(int version)
    {
        string folder = Path.Combine(_folder, $"v{version}");
        FSDirectory directory = FSDirectory.Open(folder);
        using Analyzer analyzer = Analyzer.NewAnonymous((_, reader) => new TokenStreamComponents(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader)));
        using (IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE }))
        {
            for (int number = 0; number < Documents; number++)
            {
                Lucene.Net.Documents.Document document = MadeDocuments.DocumentOf(_made.Lines[number], number);
                document.Add(new Lucene.Net.Documents.StoredField("version", $"v{version}"));
                writer.AddDocument(document);
            }

            writer.ForceMerge(1);
        }

        return DirectoryReader.Open(directory);
    }

    /// <summary>Files of the test's folder that the process has open or mapped; Linux says.</summary>
    private string[] FilesHeld()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "skipped: needs /proc to see which files are held");
        IEnumerable<string> mapped = System.IO.File.ReadLines("/proc/self/maps");
        IEnumerable<string> open = System.IO.Directory.EnumerateFiles("/proc/self/fd").Select(link => new FileInfo(link).LinkTarget ?? "");
        return [.. mapped.Concat(open).Where(path => path.Contains(_folder, StringComparison.Ordinal))];
    }
}
