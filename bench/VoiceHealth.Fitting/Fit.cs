using System.Diagnostics;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Text;
using VoiceHealth.Search.Understanding;
namespace VoiceHealth.Fitting;
internal sealed record Row(string Set, string Id, string Text, string[] Pages, string Section, string Urgency, string Note, int Fold)
{
    public bool Positive => Note.Contains("positive");
    public bool Personal => Note.Contains("personal-advice");
    public bool Ranks => Pages.Length > 0 && Urgency is "none" or "urgent" && Pages.Length > 0 && !Positive && !Personal;
}
internal static class Fit
{
    public static List<Row> Load(string dir)
    {
        var rows = new List<Row>();
        foreach (var set in new[] { "named", "symptoms", "noisy", "out-of-scope" })
            foreach (var line in File.ReadLines(Path.Combine(dir, set + ".tsv")).Skip(1))
            {
                var c = line.Split('\t');
                var key = set == "noisy" ? c[6].Replace("clean: ", "") : c[1];
                uint h = 17; foreach (var ch in key) h = h * 31 + ch;
                rows.Add(new Row(set, c[0], c[1], c[2] == "-" ? [] : c[2].Split('|'), c[3], c[4], c[6], (int)(h % 5)));
            }
        return rows;
    }
    public static void Run(string dir, LanguageModel model, CandidateRanker ranker, string[] opt)
    {
        var rows = Load(dir);
        var reader = new UtteranceReader(model);
        var evidence = new Evidence(model);
        var data = new List<(Row Row, Candidate[] C, bool[] Gold)>();
        var times = new List<double>();
        foreach (var r in rows.Where(r => r.Ranks))
        {
            var t0 = Stopwatch.GetTimestamp();
            var u = reader.Read(UtteranceNormalizer.Normalize(r.Text));
            var c = ranker.Rank(u, SignReader.Read(u), evidence);
            times.Add(Stopwatch.GetElapsedTime(t0).TotalMilliseconds);
            data.Add((r, c, [.. c.Select(x => r.Pages.Contains(model.Paths[x.Page]))]));
        }
        times.Sort();
        Console.WriteLine($"p50 {times[times.Count / 2]:f3} p99 {times[times.Count * 99 / 100]:f3} ms");
        foreach (var g in data.GroupBy(x => x.Row.Set)) Console.WriteLine($"{g.Key} n {g.Count()} gold among candidates {100.0 * g.Count(x => x.Gold.Any(b => b)) / g.Count():f1}");
        int n = FittedWeights.RankCount;
        var cvTop = new Dictionary<string, (int n, int t1, int t3)>();
        for (int fold = 0; fold < 5; fold++)
        {
            var w = Train([.. data.Where(x => x.Row.Fold != fold)], n);
            foreach (var x in data.Where(x => x.Row.Fold == fold)) Tally(cvTop, x, w);
        }
        Print("cross-validated", cvTop);
        var all = Train(data, n);
        var fit = new Dictionary<string, (int n, int t1, int t3)>();
        foreach (var x in data) Tally(fit, x, all);
        Print("fitted on all", fit);
        for (int i = 0; i < n; i++) Console.WriteLine($"{FittedWeights.RankNames[i]}\t{all[i]:f3}");
        if (opt.Contains("misses"))
            foreach (var x in data)
            {
                var order = x.C.Select((c, i) => (s: Dot(all, c.Features), i)).OrderByDescending(t => t.s).ToArray();
                if (order.Length == 0 || !x.Gold[order[0].i])
                {
                    int rank = Array.FindIndex(order, t => x.Gold[t.i]);
                    Console.WriteLine($"MISS {x.Row.Set}\t{x.Row.Text}\t{string.Join('|', x.Row.Pages)}\trank {rank + 1}\t{string.Join(" ", order.Take(3).Select(t => model.Paths[x.C[t.i].Page].Replace("/conditions/", "") + ":" + t.s.ToString("f1")))}");
                }
            }
        File.WriteAllLines("/tmp/s/fitted-rank.tsv", all.Select((v, i) => $"{FittedWeights.RankNames[i]}\t{v:f4}"));
    }
    static void Tally(Dictionary<string, (int n, int t1, int t3)> d, (Row Row, Candidate[] C, bool[] Gold) x, double[] w)
    {
        var order = x.C.Select((c, i) => (s: Dot(w, c.Features), i)).OrderByDescending(t => t.s).Select(t => t.i).ToArray();
        int rank = Array.FindIndex(order, i => x.Gold[i]);
        var (n, a, b) = d.GetValueOrDefault(x.Row.Set);
        d[x.Row.Set] = (n + 1, a + (rank == 0 ? 1 : 0), b + (rank is >= 0 and < 3 ? 1 : 0));
    }
    static void Print(string title, Dictionary<string, (int n, int t1, int t3)> d)
    {
        foreach (var (k, (n, a, b)) in d) Console.WriteLine($"{title}: {k} n {n} top1 {100.0 * a / n:f1} top3 {100.0 * b / n:f1}");
    }
    public static double Dot(double[] w, float[] f) { double s = 0; for (int i = 0; i < f.Length; i++) s += w[i] * f[i]; return s; }
    static double[] Train(List<(Row Row, Candidate[] C, bool[] Gold)> data, int n)
    {
        var usable = data.Where(x => x.Gold.Any(b => b)).ToList();
        var w = new double[n]; var m = new double[n]; var v = new double[n];
        var weight = usable.GroupBy(x => x.Row.Set).ToDictionary(g => g.Key, g => 1.0);
        for (int it = 1; it <= 400; it++)
        {
            var grad = new double[n];
            foreach (var x in usable)
            {
                var s = x.C.Select(c => Dot(w, c.Features)).ToArray();
                double max = s.Max();
                var e = s.Select(z => Math.Exp(z - max)).ToArray();
                double total = e.Sum(), gold = 0;
                for (int i = 0; i < e.Length; i++) if (x.Gold[i]) gold += e[i];
                for (int i = 0; i < e.Length; i++)
                {
                    double g = e[i] / total - (x.Gold[i] ? e[i] / gold : 0);
                    if (Math.Abs(g) < 1e-6) continue;
                    for (int k = 0; k < n; k++) grad[k] += g * x.C[i].Features[k];
                }
            }
            for (int k = 0; k < n; k++)
            {
                double g = grad[k] / usable.Count + 0.0005 * w[k];
                m[k] = .9 * m[k] + .1 * g; v[k] = .999 * v[k] + .001 * g * g;
                w[k] -= 0.15 * (m[k] / (1 - Math.Pow(.9, it))) / (Math.Sqrt(v[k] / (1 - Math.Pow(.999, it))) + 1e-8);
            }
        }
        return w;
    }
}
