using System.Diagnostics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace VoiceHealth.Bench.Searching;

/// <summary>How long queries take, top five with their stored fields, after a warm-up, on one thread; and what they allocate.</summary>
internal static class SearchCommand
{
    private const int Hits = 5;
    private const int WarmUp = 8;

    public static int Run(string folder, string queries)
    {
        using FSDirectory directory = FSDirectory.Open(folder);
        using DirectoryReader reader = DirectoryReader.Open(directory);
        Console.WriteLine($"{reader.MaxDoc} documents; managed heap after open {GC.GetTotalMemory(forceFullCollection: true) / 1e6:F2} MB");
        IndexSearcher searcher = new(reader) { Similarity = new BM25Similarity() };
        foreach (IGrouping<string, string> kind in System.IO.File.ReadAllLines(queries).GroupBy(line => line.Split(' ')[0]))
        {
            Query[] parsed = [.. kind.Select(Parse)];
            for (int round = 0; round < WarmUp; round++)
            {
                Measure(searcher, parsed);
            }

            Report(kind.Key, Measure(searcher, parsed), SearchAlone(searcher, parsed));
        }

        return 0;
    }

    private static Query Parse(string line)
    {
        string[] words = line.Split(' ');
        BooleanQuery query = [];
        for (int at = 1; at < words.Length; at++)
        {
            query.Add(PartOf(words[0], words[at], at == 1), Occur.SHOULD);
        }

        return query;
    }

    private static Query PartOf(string kind, string word, bool isFirst) => kind switch
    {
        "max" => new DisjunctionMaxQuery([new TermQuery(new Term("title", word)) { Boost = 2f }, new TermQuery(new Term("body", word))], 0.1f),
        "fuzzy" when isFirst => new FuzzyQuery(new Term("body", word), 2, 1),
        _ => new TermQuery(new Term("body", word)),
    };

    private static double[] Measure(IndexSearcher searcher, Query[] queries)
    {
        double[] times = new double[queries.Length];
        for (int at = 0; at < queries.Length; at++)
        {
            long start = Stopwatch.GetTimestamp();
            TopDocs found = searcher.Search(queries[at], Hits);
            foreach (ScoreDoc hit in found.ScoreDocs)
            {
                searcher.Doc(hit.Doc);
            }

            times[at] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return times;
    }

    /// <summary>Bytes and microseconds of a search without reading the documents.</summary>
    private static (double Bytes, double Time) SearchAlone(IndexSearcher searcher, Query[] queries)
    {
        long start = Stopwatch.GetTimestamp();
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Query query in queries)
        {
            searcher.Search(query, Hits);
        }

        double count = queries.Length;
        return ((GC.GetAllocatedBytesForCurrentThread() - before) / count, Stopwatch.GetElapsedTime(start).TotalMicroseconds / count);
    }

    private static void Report(string kind, double[] times, (double Bytes, double Time) alone) => Console.WriteLine(
        $"{kind,-6} p50 {times[times.Length / 2],8:F1} us  p99 {times[times.Length * 99 / 100],8:F1} us  mean {times.Average(),8:F1} us  {alone.Bytes,8:F0} bytes and {alone.Time,8:F1} us a search alone");
}
