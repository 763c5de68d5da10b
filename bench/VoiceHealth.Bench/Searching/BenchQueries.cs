using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace VoiceHealth.Bench.Searching;

/// <summary>
/// Writes queries of three to five terms that stand together in a chunk: one line each, kind (bool, max or fuzzy) and terms. In a fuzzy query the first term is misspelt.
/// </summary>
internal static class BenchQueries
{
    private const int Seed = 4811;
    private static readonly string[] Kinds = ["bool", "max", "fuzzy"];

    public static int Write(string corpus, string file, int count)
    {
        string[] chunks = File.ReadAllLines(corpus);
        Random random = new(Seed);
        using Analyzer analyzer = BenchIndex.English();
        using StreamWriter writer = new(file);
        for (int at = 0; at < count; at++)
        {
            string[] terms = [.. TermsOf(analyzer, chunks[random.Next(chunks.Length)]).Distinct()];
            random.Shuffle(terms);
            string[] chosen = terms[..Math.Min(terms.Length, random.Next(3, 6))];
            string kind = Kinds[at % Kinds.Length];
            if (kind == "fuzzy")
            {
                chosen[0] = Misspell(terms.First(term => term.Length > 4), random);
            }

            writer.Write($"{kind} {string.Join(' ', chosen)}\n");
        }

        Console.WriteLine($"{count} queries in {file} (seed {Seed})");
        return 0;
    }

    private static string Misspell(string term, Random random)
    {
        int at = random.Next(1, term.Length - 1);
        return random.Next(3) switch
        {
            0 => term[..at] + term[at + 1] + term[at] + term[(at + 2)..],
            1 => term[..at] + term[(at + 1)..],
            _ => term[..at] + (char)('a' + random.Next(26)) + term[at..],
        };
    }

    private static List<string> TermsOf(Analyzer analyzer, string chunk)
    {
        List<string> terms = [];
        TokenStream stream = analyzer.GetTokenStream("body", chunk);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(term.ToString()!);
        }

        stream.End();
        stream.Close();
        return terms;
    }
}
