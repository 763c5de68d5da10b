using System.Globalization;
using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Text;
using VoiceHealth.Search.Understanding;
using VoiceHealth.Fitting;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var sw = System.Diagnostics.Stopwatch.StartNew();
var pages = File.ReadLines(args[0]).Select(l => JsonSerializer.Deserialize(l, ContentJsonContext.Default.SpeakablePage)!).ToList();
var sources = LanguageSources.Read(args[1]);
var (model, sorted, tokens) = LanguageCompiler.Compile(pages, sources);
var d = new Dictionary<(int, string), List<(int, int)>>();
for (int p = 0; p < tokens.Length; p++)
    for (int f = 0; f < TextFields.Count; f++)
    {
        IEnumerable<string> terms = f == TextFields.Pairs
            ? Enumerable.Range(0, tokens[p][f].Count / 2).Select(i => TextMatcher.PairTerm(model.Words[tokens[p][f][2 * i]], model.Words[tokens[p][f][2 * i + 1]]))
            : tokens[p][f].Select(t => model.Words[t]);
        foreach (var g in terms.GroupBy(t => t)) { if (!d.TryGetValue((f, g.Key), out var l)) d[(f, g.Key)] = l = []; l.Add((p, g.Count())); }
    }
Console.WriteLine($"pages {sorted.Length} words {model.Words.Count} names {model.Names.Count} sounds {model.Sounds.Count} {sw.ElapsedMilliseconds} ms");
var ranker = new CandidateRanker(model, new Scratch.InMemoryPostings(d));
Fit.Run(args[2], model, ranker, args.Skip(3).ToArray());
