using VoiceHealth.Search.Language;
using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Fitting.Questions;

/// <summary>Questions made from a release's names and from the files of Data/, always the same ones: names as they are, names badly heard, invented names, topics that the release lacks, and what has nothing to do with health.</summary>
internal static class MadeQuestions
{
    private const int InventedCount = 600;
    private const int AbsentStep = 12;
    private const ulong Seed = 20261122;

    private static readonly string[] Templates = PartsFile.Lines("templates.txt");

    public static List<QuestionRow> Make(LanguageModel model, string contentIndex)
    {
        var sampler = new Sampler(Seed);
        var sources = LanguageSources.Read(contentIndex);
        (string Name, string Page)[] names =
            [.. Enumerable.Range(0, model.PageTopics.Length).Select(page => (model.Topics[model.PageTopics[page]].Split('(')[0].Trim().ToLowerInvariant(), model.Paths[page]))];
        var slips = new SlipMaker(sampler, new SpokenWords(model.Letters), Words(sources));
        var wordSlips = new WordSlips(sampler, new SpokenWords(model.Letters), Words(sources).Select(entry => entry.Word));
        var invented = new InventedNames(sampler, names.Select(name => name.Name).Concat(sources.LayTerms.Select(term => term.Term)));
        HashSet<string> pages = [.. names.Select(name => name.Page)];
        HashSet<string> here = [.. sources.LayTerms.Where(term => pages.Contains(term.Page)).Select(term => term.Term)];
        return
        [
            .. names.Select((name, i) => Row("made named", name.Name, i, [name.Page], sampler)),
            .. names.Select((name, i) => (Heard: slips.Mishear(name.Name), name.Page, i)).Where(slip => slip.Heard is not null).Select(slip => Row("made noisy", slip.Heard!, slip.i, [slip.Page], sampler)),
            .. names.Select((name, i) => (Heard: wordSlips.Mishear(name.Name), name.Page, name.Name, i)).Where(slip => slip.Heard is not null)
                .Select(slip => Row("made slip", slip.Heard!, slip.i, [slip.Page], sampler) with { Fold = QuestionRow.FoldOf(slip.Name) }),
            .. invented.Make(InventedCount).Select((name, i) => Row("invented", name, i, [], sampler)),
            .. sources.LayTerms.Where(term => !pages.Contains(term.Page) && !here.Contains(term.Term)).Where((_, i) => i % AbsentStep == 0)
                .Select((term, i) => Row("absent", term.Term, i, [], sampler)),
            .. PartsFile.Read("elsewhere-parts.tsv", '|').SelectMany(way => way.Value.Select(thing => way.Key.Replace("{x}", thing, StringComparison.Ordinal)))
                .Select((words, i) => new QuestionRow("elsewhere", $"elsewhere {i}", words, [], "-", "none", "-", QuestionRow.FoldOf(words))),
        ];
    }

    private static QuestionRow Row(string set, string name, int number, string[] pages, Sampler sampler) =>
        new(set, $"{set} {number}", sampler.Of(Templates).Replace("{x}", name, StringComparison.Ordinal), pages, "-", "none", "-", QuestionRow.FoldOf(name));

    /// <summary>The words that editors' files use, which are everyday ones for the most part, and how often.</summary>
    private static IEnumerable<(string Word, int Count)> Words(LanguageSources sources) =>
        sources.Descriptions.Select(entry => entry.Text).Concat(sources.LayTerms.Select(entry => entry.Term)).Concat(sources.Words.Select(entry => entry.Word)).Concat(Templates)
            .SelectMany(UtteranceNormalizer.Words).Where(word => word.Length > 1 && word.All(char.IsAsciiLetterLower)).CountBy(word => word).Select(entry => (entry.Key, entry.Value));
}
