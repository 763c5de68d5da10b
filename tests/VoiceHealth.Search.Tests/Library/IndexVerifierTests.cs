using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Search.Tests.Library;

public sealed class IndexVerifierTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("verify").FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Verify_SoundIndex_CountsWhatIsThere()
    {
        WriteIndex();

        IndexReport report = IndexVerifier.Verify(_folder);

        Assert.Empty(report.Faults);
        Assert.StartsWith("index: 1 segments, 40 documents, 0 deleted", report.Lines[0], StringComparison.Ordinal);
        Assert.Contains("segment 0, stored fields: 80 values of 40 documents", report.Lines);
        Assert.Contains(report.Lines, line => line.StartsWith("segment 0, field body: 42 terms, 120 postings, 160 occurrences, norms of 40", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_AnyFileDamaged_NamesIt()
    {
        WriteIndex();
        foreach (string file in System.IO.Directory.GetFiles(_folder).Where(file => !file.EndsWith(".gen", StringComparison.Ordinal)))
        {
            byte[] bytes = System.IO.File.ReadAllBytes(file);
            byte[] changed = [.. bytes];
            changed[bytes.Length / 2] ^= 0x10;
            System.IO.File.WriteAllBytes(file, changed);

            IndexReport report = IndexVerifier.Verify(_folder);

            Assert.False(report.IsSound);
            Assert.Contains(report.Faults, fault => fault.Contains(Path.GetFileName(file), StringComparison.Ordinal));
            System.IO.File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void Verify_NoIndex_SaysWhatToDo()
    {
        IndexReport report = IndexVerifier.Verify(_folder);

        Assert.Contains("build one there", Assert.Single(report.Faults), StringComparison.Ordinal);
    }

    private void WriteIndex()
    {
        using FSDirectory directory = FSDirectory.Open(_folder);
        using Analyzer analyzer = Analyzer.NewAnonymous((_, reader) => new TokenStreamComponents(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader)));
        using IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE });
        for (int number = 0; number < 40; number++)
        {
            writer.AddDocument([new StringField("id", $"{number}", Field.Store.YES), new TextField("body", $"rash itch rash w{number}", Field.Store.YES)]);
        }
    }
}
