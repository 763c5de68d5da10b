using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace VoiceHealth.Bench.Analysis;

/// <summary>How many tokens a second each part of the English chain gives, on one core, and what that allocates.</summary>
internal static class AnalysisCommand
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const int Rounds = 8;

    public static int Run(string file)
    {
        string[] chunks = File.ReadAllLines(file);
        foreach ((string name, Func<Tokenizer, TokenStream> filters) in Chains())
        {
            using Analyzer analyzer = Analyzer.NewAnonymous((_, reader) =>
            {
                StandardTokenizer source = new(Version, reader);
                return new TokenStreamComponents(source, filters(source));
            });
            Report(name, analyzer, chunks);
        }

        return 0;
    }

    private static IEnumerable<(string Name, Func<Tokenizer, TokenStream> Filters)> Chains()
    {
        yield return ("standard", source => source);
        yield return ("+ lower case", source => new LowerCaseFilter(Version, source));
        yield return ("+ possessive, stop", Stopped);
        yield return ("+ Porter (English)", source => new PorterStemFilter(Stopped(source)));
    }

    private static StopFilter Stopped(Tokenizer source) => new(
        Version, new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, source)), StopAnalyzer.ENGLISH_STOP_WORDS_SET);

    /// <summary>Processor time, and the best of some rounds: what the machine does besides only slows.</summary>
    private static void Report(string name, Analyzer analyzer, string[] chunks)
    {
        CountTokens(analyzer, chunks);
        double best = double.MaxValue;
        long before = GC.GetAllocatedBytesForCurrentThread();
        int tokens = 0;
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            tokens = CountTokens(analyzer, chunks);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        long allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        Console.WriteLine(
            $"{name,-20} {tokens,9} tokens {tokens / best / 1e6,6:F1} M tokens/s {chunks.Length / best,9:F0} chunks/s {allocated,6} bytes allocated");
    }

    private static int CountTokens(Analyzer analyzer, string[] chunks)
    {
        int count = 0;
        foreach (string chunk in chunks)
        {
            TokenStream stream = analyzer.GetTokenStream("text", chunk);
            stream.Reset();
            while (stream.IncrementToken())
            {
                count++;
            }

            stream.End();
            stream.Close();
        }

        return count;
    }
}
