using VoiceHealth.Content;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Fitting.Asking;

/// <summary>Reads questions as <see cref="AspectJudge"/> does.</summary>
internal sealed class AskingExamples(LanguageModel model, ITermPostings postings)
{
    private const double MadeWeight = 0.4;

    private readonly UtteranceReader _utterances = new(model);
    private readonly CandidateRanker _ranker = new(model, postings);
    private readonly Evidence _evidence = new(model);
    private readonly AspectReader _patterns = new(model.Patterns);
    private readonly SectionReader _sections = new(model, postings);

    /// <summary>Labelled questions whose page is found, and made ones.</summary>
    public List<AskingExample> Read(IEnumerable<QuestionRow> rows)
    {
        var examples = new List<AskingExample>();
        foreach (QuestionRow row in rows.Where(row => row.HasPage && row.Section != "-"))
        {
            int aspectClass = AspectClasses.Of(SectionWords.AspectsOf(row.Section).First());
            string group = row.Source == 0 ? $"first, fold {row.Fold}" : $"folder {row.Source}";
            examples.AddRange(ReadOne(row.Words, path => row.Pages.Contains(path), aspectClass, group));
        }

        foreach ((string words, int page, int aspectClass) in AskedSentences.Make(model))
        {
            examples.AddRange(ReadOne(words, path => path == model.Paths[page], aspectClass, "made").Select(example => example with { Weight = MadeWeight }));
        }

        return examples;
    }

    private IEnumerable<AskingExample> ReadOne(string words, Predicate<string> isRight, int aspectClass, string group)
    {
        Utterance utterance = _utterances.Read(words);
        QuestionSigns signs = SignReader.Read(utterance);
        Candidate[] ranked = _ranker.Rank(utterance, signs, _evidence);
        if (ranked.Length == 0 || !isRight(model.Paths[ranked[0].Page]) || (signs.Describes && !_evidence.Names[ranked[0].Page].IsWhole))
        {
            return [];
        }

        int page = ranked[0].Page;
        ulong topic = _ranker.TopicOf(utterance, _evidence, page);
        var read = new List<string>();
        AskingSigns.Visit(utterance, topic, sign => read.Add(sign.ToString()));
        return [new AskingExample(words, [.. read.Distinct()], EvidenceOf(utterance, topic, page), aspectClass, group)];
    }

    private float[][] EvidenceOf(Utterance utterance, ulong topic, int page)
    {
        var patterns = new float[AspectClasses.Count];
        var shares = new float[AspectClasses.Count];
        _patterns.ReadAll(utterance.Words, topic, patterns, new HealthAspect[AspectClasses.Count]);
        _sections.Measure(utterance, topic, page, shares);
        return [.. Enumerable.Range(0, AspectClasses.Count).Select(aspectClass =>
        {
            var values = new float[AspectEvidence.Count];
            AspectEvidence.Fill(values, aspectClass, SectionReader.Has(model.Aspects[page], aspectClass), shares, patterns);
            return values;
        })];
    }
}
