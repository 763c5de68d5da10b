using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Index;

/// <summary>A document that cannot be indexed is refused whole, and the others are as if it had never been there.</summary>
public sealed class RefusedDocumentTests
{
    private const string Words = "words that nothing else has";
    private static readonly FieldType WithOffsets =
        new FieldType { IsIndexed = true, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS }.Freeze();

    private static readonly Dictionary<string, IIndexableField[]> Refused = new()
    {
        ["a term that is too long"] = [new StringField("whole", new string('x', 32767), Field.Store.NO)],
        ["a first token that goes back"] = [Tokens(("first", 0))],
        ["positions beyond the last"] = [Tokens(("first", 1), ("far", int.MaxValue))],
        ["two values in a column"] = [new NumericDocValuesField("number", 1), new NumericDocValuesField("number", 2)],
        ["another kind of column"] = [new SortedDocValuesField("number", new BytesRef("x"))],
        ["offsets"] = [new Field("text", "first", WithOffsets)],
        ["an analysis that fails"] = [new TextField("empty", "first second fails", Field.Store.NO)],
    };

    public static TheoryData<string> Reasons => new(Refused.Keys);

    [Theory]
    [MemberData(nameof(Reasons))]
    public void AddDocument_Refused_LeavesTheOthersAsIfItHadNotBeenThere(string reason)
    {
        RAMDirectory expected = Write(null);
        RAMDirectory actual = Write(Refused[reason]);

        Assert.Equal(expected.ListAll(), actual.ListAll());
        Assert.All(expected.ListAll(), name => Assert.True(expected.BytesOf(name).AsSpan().SequenceEqual(actual.BytesOf(name)), name));
    }

    [Fact]
    public void AddDocument_OtherKindOfColumnInALaterSegment_IsRefused()
    {
        using IndexWriter writer = Open(new RAMDirectory());
        writer.AddDocument(new Document { new NumericDocValuesField("number", 1) });
        writer.Commit();

        Assert.Throws<ArgumentException>(() => writer.AddDocument(new Document { new SortedDocValuesField("number", new BytesRef("x")) }));
    }

    [Fact]
    public void AddDocument_OnlyRefusedOnes_GivesAnIndexWithoutSegments()
    {
        RAMDirectory directory = new();
        using (IndexWriter writer = Open(directory))
        {
            Assert.Throws<ArgumentException>(() => writer.AddDocument(new Document { Tokens(("first", 0)) }));
        }

        using DirectoryReader reader = DirectoryReader.Open(directory);
        Assert.Empty(reader.Leaves);
    }

    [Fact]
    public void AddDocument_DiskFails_ClosesTheWriterAsOfTheLastCommit()
    {
        RAMDirectory old = Write(null);
        StoppingDirectory directory = new(old, steps: 4);
        using IndexWriter writer = Open(directory, bufferMegabytes: 0.001);

        void AddForEver()
        {
            while (true)
            {
                writer.AddDocument(Plain("more and more"));
            }
        }

        Assert.Throws<PowerCutException>(AddForEver);
        Assert.Throws<ObjectDisposedException>(() => writer.AddDocument(Plain("after that")));
        Assert.Throws<ObjectDisposedException>(writer.Commit);
        using DirectoryReader reader = DirectoryReader.Open(directory.Survivors());
        Assert.Equal(2, reader.NumDocs);
    }

    private static RAMDirectory Write(IIndexableField[]? refused)
    {
        RAMDirectory directory = new();
        using IndexWriter writer = Open(directory);
        writer.AddDocument(Plain("one before"));
        if (refused is not null)
        {
            Document document = Plain(Words);
            Array.ForEach(refused, document.Add);
            Exception? thrown = Record.Exception(() => writer.AddDocument(document));
            Assert.True(thrown is ArgumentException or NotSupportedException or InvalidDataException, $"{thrown}");
        }

        writer.AddDocument(Plain("one after"));
        return directory;
    }

    private static Document Plain(string text) =>
    [
        new StoredField("kept", text),
        new TextField("text", text, Field.Store.YES),
        new StringField("whole", text, Field.Store.NO),
        new BinaryDocValuesField("bytes", new BytesRef(text)),
        new TextField("empty", "", Field.Store.NO),
        .. text == Words ? Array.Empty<IIndexableField>() : [new NumericDocValuesField("number", text.Length)],
    ];

    private static TextField Tokens(params (string Term, int Increment)[] tokens) => new("empty", new ListedTokens(tokens));

    private static IndexWriter Open(Lucene.Net.Store.Directory directory, double bufferMegabytes = 16)
    {
        Analyzer analyzer = Analyzer.NewAnonymous((_, reader) =>
        {
            Tokenizer words = new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader);
            return new TokenStreamComponents(words, new StumblingFilter(words));
        });
        return new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE, RAMBufferSizeMB = bufferMegabytes });
    }
}
