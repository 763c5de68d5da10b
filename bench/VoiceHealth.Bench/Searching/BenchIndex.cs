using System.Diagnostics;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace VoiceHealth.Bench.Searching;

/// <summary>Builds the index that is measured: a chunk a document, its first six words as title, English analysis, one segment.</summary>
internal static class BenchIndex
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    public static Analyzer English() => Analyzer.NewAnonymous((_, reader) =>
    {
        StandardTokenizer source = new(Version, reader);
        TokenStream chain = new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, source));
        return new TokenStreamComponents(source, new PorterStemFilter(new StopFilter(Version, chain, StopAnalyzer.ENGLISH_STOP_WORDS_SET)));
    });

    public static int Build(string corpus, string folder)
    {
        int count = 0;
        long start = Stopwatch.GetTimestamp();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        using (FSDirectory directory = FSDirectory.Open(folder))
        using (Analyzer analyzer = English())
        using (IndexWriter writer = new(directory, new IndexWriterConfig(Version, analyzer) { OpenMode = OpenMode.CREATE, RAMBufferSizeMB = 64 }))
        {
            foreach (string chunk in System.IO.File.ReadLines(corpus))
            {
                writer.AddDocument(DocumentOf(chunk));
                count++;
            }

            writer.ForceMerge(1);
        }

        double seconds = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        long bytes = new DirectoryInfo(folder).GetFiles().Sum(file => file.Length);
        Console.WriteLine(
            $"{count} chunks in {Stopwatch.GetElapsedTime(start).TotalSeconds:F2} s, {seconds:F2} s of processor time ({count / seconds:F0} chunks/s); "
            + $"{bytes / 1e6:F2} MB; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
        return 0;
    }

    private static Document DocumentOf(string chunk) =>
    [
        new TextField("title", string.Join(' ', chunk.Split(' ').Take(6)), Field.Store.YES),
        new TextField("body", chunk, Field.Store.YES),
    ];
}
