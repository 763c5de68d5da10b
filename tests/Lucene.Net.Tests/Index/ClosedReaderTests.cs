using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Index;

/// <summary>
/// What a reader has handed out, used after or while the reader is closed: the files' memory is gone then, so it must say that it is closed. A read of that
/// memory would end the process, and with it this test's.
/// </summary>
public sealed class ClosedReaderTests : IDisposable
{
    private const int Documents = 4000;
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("closed").FullName;
    private readonly FSDirectory _directory;

    public ClosedReaderTests()
    {
        _directory = FSDirectory.Open(_folder);
        using WhitespaceAnalyzer analyzer = new(LuceneVersion.LUCENE_48);
        using IndexWriter writer = new(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE });
        for (int number = 0; number < Documents; number++)
        {
            writer.AddDocument(
            [
                new TextField("body", $"all word{number} word{number % 50} all", Field.Store.NO),
                new NumericDocValuesField("rank", number * 3L),
                new SortedDocValuesField("kind", new BytesRef($"kind{number % 7}")),
                new BinaryDocValuesField("raw", new BytesRef($"raw{number % 9}")),
            ]);
        }

        writer.ForceMerge(1);
    }

    /// <summary>Ways to read one thing after another, over and over.</summary>
    public static TheoryData<string> Ways => ["terms", "seek", "ceiling", "documents", "positions", "norms", "numbers", "sorted", "bytes", "present"];

    public void Dispose()
    {
        _directory.Dispose();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Read_AfterTheReaderWasClosed_SaysThatItIsClosed(string way)
    {
        DirectoryReader reader = DirectoryReader.Open(_directory);
        Action<int> read = ReadingBy(way, reader.Leaves[0].AtomicReader);
        read(1);
        reader.Dispose();

        Assert.Throws<ObjectDisposedException>(() => ReadForEver(read, _ => { }));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Read_WhileAnotherThreadClosesTheReader_EndsWithThatWord(string way)
    {
        for (int round = 0; round < 8; round++)
        {
            DirectoryReader reader = DirectoryReader.Open(_directory);
            Action<int>[] readings = [.. Enumerable.Range(0, 3).Select(_ => ReadingBy(way, reader.Leaves[0].AtomicReader))];
            int reads = 0;
            Task[] threads = [.. readings.Select(read => Task.Run(() => Assert.Throws<ObjectDisposedException>(() => ReadForEver(read, _ => Interlocked.Increment(ref reads)))))];
            SpinWait.SpinUntil(() => Volatile.Read(ref reads) >= 10 + round || threads.Any(thread => thread.IsCompleted));

            reader.Dispose();

            await Task.WhenAll(threads);
        }
    }

    private static void ReadForEver(Action<int> read, Action<int> after)
    {
        for (int doc = 0; ; doc = (doc + 1) % Documents)
        {
            read(doc);
            after(doc);
        }
    }

    private static Action<int> ReadingBy(string way, AtomicReader segment)
    {
        Terms terms = segment.GetTerms("body")!;
        TermsEnum each = terms.GetEnumerator();
        BytesRef value = new();
        switch (way)
        {
            case "terms":
                return _ => each = each.MoveNext() ? each : terms.GetEnumerator();
            case "seek":
                return doc => Assert.True(each.SeekExact(new BytesRef($"word{doc}")));
            case "ceiling":
                return doc => each.SeekCeil(new BytesRef($"word{doc}0"));
            case "documents":
                return EachDocument(segment);
            case "positions":
                return Positions(segment);
            case "norms":
                NumericDocValues norms = segment.GetNormValues("body")!;
                return doc => norms.Get(doc);
            case "numbers":
                NumericDocValues numbers = segment.GetNumericDocValues("rank")!;
                return doc => Assert.Equal(doc * 3L, numbers.Get(doc));
            case "sorted":
                SortedDocValues sorted = segment.GetSortedDocValues("kind")!;
                return doc => sorted.Get(doc, value);
            case "bytes":
                BinaryDocValues bytes = segment.GetBinaryDocValues("raw")!;
                return doc => bytes.Get(doc, value);
            default:
                IBits present = segment.GetDocsWithField("rank")!;
                return doc => Assert.True(present.Get(doc));
        }
    }

    private static Action<int> EachDocument(AtomicReader segment)
    {
        DocsEnum documents = segment.GetTermDocsEnum(new Term("body", "all"))!;
        return _ => documents = documents.NextDoc() == DocIdSetIterator.NO_MORE_DOCS ? segment.GetTermDocsEnum(new Term("body", "all"))! : documents;
    }

    private static Action<int> Positions(AtomicReader segment)
    {
        DocsAndPositionsEnum positions = segment.GetTermPositionsEnum(new Term("body", "all"))!;
        return _ =>
        {
            if (positions.NextDoc() == DocIdSetIterator.NO_MORE_DOCS)
            {
                positions = segment.GetTermPositionsEnum(new Term("body", "all"))!;
            }
            else
            {
                Assert.Equal((2, 0), (positions.Freq, positions.NextPosition()));
            }
        };
    }
}
