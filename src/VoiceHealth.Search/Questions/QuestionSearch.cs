using System.Collections.Concurrent;
using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Language.Format;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Questions;

/// <summary>Understands questions by a release's compiled language and finds pages in its Lucene index.</summary>
public sealed class QuestionSearch : IQuestionSearch
{
    private readonly LanguageModel _model;
    private readonly Func<ITermPostings> _openPostings;
    private readonly ConcurrentBag<SearchScratch> _idle = [];
    private readonly UtteranceReader _utterances;
    private readonly AspectReader _aspects;
    private readonly AspectJudge _judge;
    private readonly MatterReader _matter;
    private readonly ConfidenceReader _confidence;
    private readonly ChoiceReader _choices;
    private readonly Decider _decider;

    internal QuestionSearch(LanguageModel model, Func<ITermPostings> openPostings)
    {
        _model = model;
        _openPostings = openPostings;
        _utterances = new UtteranceReader(model);
        _aspects = new AspectReader(model.Patterns);
        _judge = new AspectJudge(model);
        _matter = new MatterReader(model);
        _confidence = new ConfidenceReader(model);
        _choices = new ChoiceReader(model);
        _decider = new Decider(model);
    }

    /// <summary>Opens the search of a release. It reads the library's index, so it must not be used once that is disposed.</summary>
    /// <exception cref="IOException">The release's language file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The language file is damaged, of another version, or of another release than the index.</exception>
    public static QuestionSearch Open(LuceneContentLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        string file = Path.Combine(library.Release, ReleaseLayout.Language);
        LanguageModel model = LanguageFormat.ReadFile(file);
        if (model.Paths.Count != library.PageCount)
        {
            throw new InvalidDataException(
                $"{file} knows {model.Paths.Count} pages, the index beside it holds {library.PageCount}: they are not of one release. Build it again with voicehealth reindex.");
        }

        return new QuestionSearch(model, () => new LuceneTermPostings(library.Segment));
    }

    public SearchResult Search(string utterance, QuestionContext context, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(context);
        Utterance read = _utterances.Read(utterance);
        QuestionSigns signs = SignReader.Read(read);
        SearchScratch scratch = _idle.TryTake(out SearchScratch? idle) ? idle : new SearchScratch(_model, _openPostings());
        try
        {
            return Answer(read, signs, context, scratch, explain);
        }
        finally
        {
            _idle.Add(scratch);

            // Its memory is read as spans, which do not hold on to it.
            GC.KeepAlive(_model);
        }
    }

    private SearchResult Answer(Utterance read, QuestionSigns signs, QuestionContext context, SearchScratch scratch, bool explain)
    {
        Candidate[] ranked = scratch.Ranker.Rank(read, signs, scratch.Evidence);
        ulong topic = ranked.Length > 0 && !signs.Describes ? scratch.Evidence.Named[ranked[0].Page] : 0;
        (HealthAspect aspect, bool stated) = _aspects.Read(read.Words, topic);
        var question = new Question(read.Words, aspect, stated, read.TotalMass > 0, signs.Describes, AudienceReader.Read(read.Words, signs));
        if (_choices.Choose(read, scratch.Evidence, ranked, context.Choices) is { } chosen)
        {
            return new SearchResult(question, SearchDecision.Answer, [PageOf(chosen, 1, aspect, "")]);
        }

        int count = Math.Min(ranked.Length, Decider.MaxCandidates);
        var confidences = new double[count];
        for (int i = 0; i < count; i++)
        {
            confidences[i] = _confidence.Read(read, signs, scratch.Evidence, ranked, i);
        }

        Decision decision = _decider.Decide(read, signs, scratch.Evidence, ranked, confidences, context, stated);
        if (decision is { Kind: not SearchDecision.Decline, NamesTopic: true, Pages: [var best, ..] } && (stated || !Tells(read.Words)) && IsAskedOf(best.Page, stated, signs, scratch.Evidence, context))
        {
            aspect = _judge.Judge(read, scratch.Ranker.TopicOf(read, scratch.Evidence, best.Page), best.Page, scratch.Sections);
            question = question with { Aspect = aspect, AspectStated = stated || aspect != HealthAspect.Overview };
        }

        if (!signs.Describes && decision is { Kind: SearchDecision.Answer, NamesTopic: true, Pages: [var answer, ..] })
        {
            question = question with { Matter = _matter.Read(read, scratch.Evidence.PositionsOf(answer.Page), question) };
        }

        ImmutableArray<PageCandidate> pages = [.. decision.Pages.Select(entry => PageOf(entry.Page, entry.Confidence, aspect, explain ? Explain(ranked, entry.Page) : "") with { IsNamed = scratch.Evidence.Names[entry.Page].IsWhole })];
        return new SearchResult(question with { NamesTopic = decision.NamesTopic }, decision.Kind, pages)
        {
            Confidence = count == 0 ? 0 : confidences[0],
            Nearest = count == 0 ? "" : _model.Paths[ranked[0].Page],
            NamesAbsentTopic = scratch.Evidence.Absent != 0,
        };
    }

    /// <summary>
    /// What was said in the midst of a talk, or tells how somebody feels, asks something of a page only where it names it, and by more than a lay term
    /// if its words state an aspect by themselves: "what can't I eat" is no question about eating disorders.
    /// </summary>
    private bool IsAskedOf(int page, bool stated, QuestionSigns signs, Evidence evidence, QuestionContext context)
    {
        NameMatch name = evidence.Names[page];
        bool isNamed = name.IsWhole && (!stated || (NameKind)_model.NameKinds[name.Name - 1] != NameKind.LayTerm);
        return context.Page is null ? !signs.Describes || name.IsWhole : isNamed;
    }

    /// <summary>"My husband snores", "I think it's colic": somebody tells, and asks for no part of a page.</summary>
    private static bool Tells(ImmutableArray<string> words) =>
        words is ["i" or "i'm" or "i've" or "im" or "ive" or "my" or "he" or "she" or "he's" or "she's" or "his" or "her" or "we" or "we've" or "our" or "they" or "their", _, ..];

    private PageCandidate PageOf(int page, double confidence, HealthAspect aspect, string evidence) =>
        new(_model.Paths[page], _model.Topics[_model.PageTopics[page]], confidence, aspect, evidence);

    private string Explain(Candidate[] ranked, int page)
    {
        Candidate? candidate = Array.Find(ranked, entry => entry.Page == page);
        return candidate is null ? "" : EvidenceText.Describe(candidate, _model);
    }
}
