using System.Globalization;
using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Fitting;
using VoiceHealth.Fitting.Asking;
using VoiceHealth.Fitting.Questions;
using VoiceHealth.Fitting.Sounds;
using VoiceHealth.Ingestion.Chunking;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Search.Indexing;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Language.Format;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Ranking;

// Fits the weights of ranking and confidence on labelled questions and writes them to content-index/understanding/fitted.tsv.
// usage: VoiceHealth.Fitting SITE-FOLDER|PAGES.jsonl CONTENT-INDEX QUESTIONS-FOLDER RELEASE-FOLDER [--write] [--misses FILE]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args[0] == "letter-sounds")
{
    List<(string Context, string Sound)> rules = LetterSoundTrainer.Train(args[1], Console.Out);
    rules.AddRange([.. LetterSoundTrainer.Exceptions(args[1], rules, args[2])]);
    string[] comment = ["# How letters sound, learned by bench/VoiceHealth.Fitting from the CMU Pronouncing Dictionary: not for hand editing.", "# Cells: letters around a capital one ('_' is the word's edge), or a whole word; what it sounds like ('-' is silent)."];
    File.WriteAllLines(Path.Combine(args[2], "understanding", "letter-sounds.tsv"), [.. comment, .. rules.Select(rule => $"{rule.Context}\t{(rule.Sound.Length == 0 ? "-" : rule.Sound)}")]);
    foreach (string word in args.Skip(3))
    {
        Console.WriteLine($"{word} {LetterSoundTrainer.Say(VoiceHealth.Search.Text.LetterSounds.Build(rules), word)}");
    }

    return;
}

List<SpeakablePage> pages = await ReadPagesAsync(args[0]);
string release = args[3];
ReleaseIndexWriter.Write(pages, args[1], release);
var manifest = new ReleaseManifest(ReleaseLayout.FormatVersion, "", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, ContentOrigin.NhsWebsite, "www.nhs.uk", pages.Count, pages.Sum(page => page.Chunks.Length), 0);
File.WriteAllBytes(Path.Combine(release, ReleaseLayout.Manifest), JsonSerializer.SerializeToUtf8Bytes(manifest, ContentJsonContext.Default.ReleaseManifest));

using LuceneContentLibrary library = LuceneContentLibrary.Open(release);
var postings = new LuceneTermPostings(library.Segment);
LanguageModel model = LanguageFormat.Read(File.ReadAllBytes(Path.Combine(release, ReleaseLayout.Language)));
if (args.Contains("--explain"))
{
    VoiceHealth.Search.Questions.QuestionSearch search = VoiceHealth.Search.Questions.QuestionSearch.Open(library);
    foreach (string words in args.SkipWhile(argument => argument != "--explain").Skip(1))
    {
        Evidence ev = new(model);
        new CandidateRanker(model, postings).Rank(new VoiceHealth.Search.Understanding.UtteranceReader(model).Read(words), default, ev);
        foreach ((NameMatch m, int pg) in ev.Sounds.Select((m, i) => (m, i)).Where(m => m.m.Name > 0).OrderByDescending(m => m.m.Mass).Take(8)) { int key = Enumerable.Range(0, model.Sounds.Keys.Count).First(k => model.Sounds.Names[k].Contains(m.Name - 1)); Console.WriteLine($"    {model.Paths[pg]} {model.Sounds.Keys[key]} cov {m.Coverage:0.00} share {m.Share:0.00} bits {m.Mass:0.0} pos {m.Positions:b}"); }
        VoiceHealth.Search.Questions.SearchResult result = search.Search(words, VoiceHealth.Search.Questions.QuestionContext.Start, explain: true);
        Console.WriteLine($"{words}: {result.Decision} {result.Question.Aspect}");
        Console.WriteLine(string.Join('\n', result.Candidates.Take(4).Select(page => $"  {page.Path} {page.Confidence:0.00} {page.Evidence}")));
    }

    return;
}

if (args.Contains("--dialogues"))
{
    DialogueFigures.Print(Path.Combine(args[2], "dialogues.jsonl"), VoiceHealth.Search.Questions.QuestionSearch.Open(library), Console.Out);
    return;
}

List<QuestionRow> rows = QuestionRow.Load(args[2]);
string own = Path.Combine(AppContext.BaseDirectory, "Data", "unanswerable.txt");
rows.AddRange(File.Exists(own) ? QuestionRow.LoadUnanswerable(own) : []);
rows.AddRange(MadeQuestions.Make(model, args[1]));
if (args.Contains("--made"))
{
    foreach (QuestionRow row in MadeQuestions.Make(model, args[1]))
    {
        Console.WriteLine($"{row.Set}\t{row.Words}\t{string.Join('|', row.Pages)}");
    }

    return;
}

if (args.Contains("--decide"))
{
    DecisionFigures.Print(rows, VoiceHealth.Search.Questions.QuestionSearch.Open(library), args.Contains("--misses"), Console.Out);
    return;
}

if (args.Contains("--asking"))
{
    AskingProgram.Run(rows, model, postings, args[1], args.Contains("--write"), args.Contains("--misses"), Console.Out);
    return;
}

SectionFigures.Print(rows, model, args.Contains("--sections"), Console.Out);
if (args.Contains("--sections"))
{
    return;
}

TimeFigures.Print([.. rows.Where(row => !row.IsMade)], VoiceHealth.Search.Questions.QuestionSearch.Open(library), Console.Out);
if (args.Contains("--time"))
{
    return;
}

List<Judged> unweighted = Judged.Judge(rows, model, postings);

var held = new List<(Judged, double)>();
for (int fold = 0; fold < QuestionRow.Folds; fold++)
{
    (List<Judged> judged, double[] confidence, _) = Fit(unweighted.Where(question => question.Row.Fold != fold));
    held.AddRange(judged.Where(question => question.Row.Fold == fold).Select(question => (question, ConfidenceOf(question, confidence))));
}

Figures.Print($"held out ({QuestionRow.Folds} folds)", held, Console.Out);
Figures.PrintRoutes(held, Console.Out);
(List<Judged> all, double[] confidenceWeights, double[] rankWeights) = Fit(unweighted);
Figures.Print("fitted on all", [.. all.Select(question => (question, ConfidenceOf(question, confidenceWeights)))], Console.Out);
if (args.Contains("--misses"))
{
    using StreamWriter misses = File.CreateText(args[Array.IndexOf(args, "--misses") + 1]);
    Figures.PrintMisses(held, page => model.Paths[page], misses);
}

string[] names = [.. FittedWeights.RankNames, .. FittedWeights.ConfidenceNames];
string[] lines = [.. rankWeights.Concat(confidenceWeights).Select((weight, i) => $"{names[i]}\t{weight:0.####}")];
Console.WriteLine(string.Join('\n', lines));
if (args.Contains("--write"))
{
    string header = "# Weights of the evidence, fitted by bench/VoiceHealth.Fitting on labelled questions: not for hand editing. Cells: name, weight.";
    File.WriteAllLines(Path.Combine(args[1], "understanding", "fitted.tsv"), lines.Prepend(header));
}

(List<Judged> Judged, double[] Confidence, double[] Ranking) Fit(IEnumerable<Judged> training)
{
    Judged[] kept = [.. training];
    double[] ranking = Fitter.FitRanking(kept);
    float[] weights = [.. ranking.Select(weight => (float)weight), .. new float[FittedWeights.ConfidenceNames.Length]];
    List<Judged> judged = Judged.Judge(rows, model with { Fitted = weights }, postings);
    HashSet<QuestionRow> trained = [.. kept.Select(question => question.Row)];
    return (judged, Fitter.FitConfidence(judged.Where(question => trained.Contains(question.Row))), ranking);
}

static double ConfidenceOf(Judged question, double[] weights) => question.Confidence.Length == 0 ? 0 : Fitter.Probability(weights, question.Confidence);

static async Task<List<SpeakablePage>> ReadPagesAsync(string source)
{
    if (File.Exists(source))
    {
        return [.. File.ReadLines(source).Select(line => JsonSerializer.Deserialize(line, ContentJsonContext.Default.SpeakablePage)!)];
    }

    var extractor = new PageExtractor();
    var pages = new List<SpeakablePage>();
    await foreach (FetchedPage fetched in new FolderSource(source, new Uri("https://www.nhs.uk"), new FetchOptions()).ReadAsync(null, CancellationToken.None))
    {
        PageExtraction extraction = extractor.Extract(new RawPage(fetched.Path, fetched.Url, fetched.Bytes, fetched.ContentType));
        if (extraction.Page is { Info.Kind: not PageKind.Index } page)
        {
            pages.Add(PageChunker.Chunk(page));
        }
    }

    return pages;
}
