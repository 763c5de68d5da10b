using VoiceHealth.Testing.Lucene;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Tests.Oracle;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Index;

public sealed class IndexWriterTests
{
    private static readonly IReadOnlyList<string> Lines = new MadeDocuments(20261122, 300, 400).Lines;

    [Fact]
    public void Commit_SameDocuments_GivesTheSameBytes()
    {
        RAMDirectory first = new();
        RAMDirectory second = new();

        Write(first, Lines);
        Write(second, Lines);

        Assert.Equal(first.ListAll(), second.ListAll());
        Assert.All(first.ListAll(), name => Assert.Equal(first.BytesOf(name), second.BytesOf(name)));
    }

    [Fact]
    public void Commit_StoppedBeforeAnyStep_OpensAsBeforeOrAfter()
    {
        RAMDirectory old = new();
        Write(old, Lines.Take(100));
        int steps = 0;
        for (bool finished = false; !finished; steps++)
        {
            StoppingDirectory directory = new(old, steps);
            try
            {
                Write(directory, Lines);
                finished = true;
            }
            catch (PowerCutException)
            {
            }

            using DirectoryReader reader = DirectoryReader.Open(directory.Survivors());
            Assert.True(reader.NumDocs is 100 or 300, $"{reader.NumDocs} documents after stopping at step {steps}");
            Assert.True(!finished || reader.NumDocs == 300);
        }

        Assert.True(steps > 20);
    }

    [Fact]
    public void Constructor_SecondWriter_IsRefused()
    {
        RAMDirectory directory = new();
        using IndexWriter first = Open(directory);

        Assert.Throws<LockObtainFailedException>(() => Open(directory));
    }

    [Fact]
    public void Rollback_AfterDocuments_LeavesTheLastCommit()
    {
        RAMDirectory directory = new();
        Write(directory, Lines.Take(10));
        string[] files = directory.ListAll();

        IndexWriter writer = Open(directory);
        writer.AddDocument(MadeDocuments.DocumentOf(Lines[11], 11));
        writer.Rollback();

        Assert.Equal(files, directory.ListAll());
    }

    [Fact]
    public void Append_InSeveralCommits_KeepsAllAndMergesToOne()
    {
        RAMDirectory directory = new();
        Write(directory, Lines.Take(100), OpenMode.CREATE_OR_APPEND);
        Write(directory, Lines.Skip(100), OpenMode.APPEND);

        using (DirectoryReader reader = DirectoryReader.Open(directory))
        {
            Assert.Equal((300, 2), (reader.NumDocs, reader.Leaves.Count));
        }

        using (IndexWriter writer = Open(directory, OpenMode.APPEND))
        {
            writer.ForceMerge(1);
        }

        using DirectoryReader merged = DirectoryReader.Open(directory);
        Assert.Equal((300, 1), (merged.NumDocs, merged.Leaves.Count));
        Assert.Equal(Lines[299].Split('\t')[2], merged.Document(299).Get("body"));
    }

    [Fact]
    public void AddDocument_BeyondTheBuffer_WritesSegmentsThatAnswerAsOne()
    {
        RAMDirectory one = new();
        RAMDirectory many = new();
        Write(one, Lines);
        Write(many, Lines, bufferMegabytes: 0.02);

        using DirectoryReader expected = DirectoryReader.Open(one);
        using DirectoryReader actual = DirectoryReader.Open(many);

        Assert.True(actual.Leaves.Count > 3);
        foreach (string query in new MadeDocuments(20261122, 300, 400).Queries(200))
        {
            TopDocs left = new IndexSearcher(expected).Search(QueryText.Parse(query), 5);
            TopDocs right = new IndexSearcher(actual).Search(QueryText.Parse(query), 5);
            Assert.Equal(left.ScoreDocs.Select(hit => hit.Score.ToString("G5")), right.ScoreDocs.Select(hit => hit.Score.ToString("G5")));
        }
    }

    [Fact]
    public void Open_EmptyIndex_FindsNothing()
    {
        RAMDirectory directory = new();
        Write(directory, []);

        using DirectoryReader reader = DirectoryReader.Open(directory);

        Assert.Empty(new IndexSearcher(reader).Search(new MatchAllDocsQuery(), 5).ScoreDocs);
    }

    private static IndexWriter Open(Lucene.Net.Store.Directory directory, OpenMode mode = OpenMode.CREATE, double bufferMegabytes = 16)
    {
        Analyzer analyzer = Analyzer.NewAnonymous((_, reader) => new TokenStreamComponents(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader)));
        return new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = mode, RAMBufferSizeMB = bufferMegabytes });
    }

    private static void Write(Lucene.Net.Store.Directory directory, IEnumerable<string> lines, OpenMode mode = OpenMode.CREATE, double bufferMegabytes = 16)
    {
        using IndexWriter writer = Open(directory, mode, bufferMegabytes);
        int number = 0;
        foreach (string line in lines)
        {
            writer.AddDocument(MadeDocuments.DocumentOf(line, number++));
        }
    }
}
