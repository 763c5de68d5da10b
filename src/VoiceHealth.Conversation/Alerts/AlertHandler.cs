using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Sources;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>Danger first: the fixed sentences, then the topic's own emergency card, whole.</summary>
internal sealed class AlertHandler(IAlertSource alerts, TopicAlerts topic, ToldAlerts told, IQuestionSearch search, PageReader reader, Attribution attribution) : IRequestHandler
{
    /// <summary>The longest turn with urgent advice, in seconds; a card that does not fit is read in the next turn.</summary>
    private const double MaxSeconds = 40;

    private const double SureOfTopic = 0.9;

    public Outcome? Handle(TurnContext context)
    {
        AlertReply? alert = alerts.Hear(context.Turn.Words) ?? topic.Hear(context) ?? told.Hear(context);
        if (alert is null || alert.Level == AlertLevel.None)
        {
            return null;
        }

        return alert.IsPrivate ? SayPrivately(alert, context.State) : SayAndFind(alert, context);
    }

    /// <summary>The alert that the state remembers, said again; null where it remembers none.</summary>
    public Outcome? Repeat(DialogueState state) =>
        Remembered(state) is { } alert ? Say(alert, state, CardPlan(alert, state) is { } plan ? [plan.Page.Path] : [], CardPlan(alert, state)) : null;

    /// <summary>The fixed answer to help being on its way, then what the page says to do until it comes; null where no words are fixed.</summary>
    public Outcome? SayMeanwhile(AlertReply alert, DialogueState state)
    {
        ImmutableArray<string> words = alerts.WordsOf("help-is-coming");
        if (words.IsEmpty || FirstAidSteps.Find(reader, alert.Page) is not { } steps)
        {
            return SayAnswer(alert, "help-is-coming", state);
        }

        Outcome read = reader.Read(steps, 0, state, string.Join(' ', words));
        read.Draft.Kind = ReplyKind.Emergency;
        read.Draft.Alert = alert.Level;
        return read with { State = read.State with { Alert = alert.Key } };
    }

    /// <summary>One of the fixed answers to what is said after an alert, which stays up; null where the rules have no such words.</summary>
    public Outcome? SayAnswer(AlertReply alert, string answer, DialogueState state)
    {
        ImmutableArray<string> words = alerts.WordsOf(answer);
        if (words.IsEmpty)
        {
            return null;
        }

        ReplyDraft draft = FixedWords(alert with { Sentences = words });
        draft.Aspect = HealthAspect.MedicalHelpEmergency;
        draft.Ask("What else do you need?", alert.Sentences[0]);
        return new Outcome(draft, state with { Reprompts = 0, Last = LastReply.Alert });
    }

    /// <summary>The alert that the state remembers; null where it remembers none.</summary>
    public AlertReply? Remembered(DialogueState state) =>
        state.Alert.Length > 0 && alerts.Find(state.Alert) is { IsPrivate: false } alert ? alert : null;

    /// <summary>The plan of the rule's own page, or of the page that was named with the alarm, which the state keeps as its only choice; null where there is none.</summary>
    public ReadingPlan? CardPlan(AlertReply alert, DialogueState state) =>
        CardPlan(alert) ?? (alert.Page is null && state.Choices is [var named] && named == state.Page ? CardPlan(named, Urgency.Emergency) : null);

    /// <summary>
    /// The page that the rule itself names, if it starts with a card that is urgent enough. Ranking never chooses what is read here: the wrong
    /// emergency card is worse than none.
    /// </summary>
    private ReadingPlan? CardPlan(AlertReply alert) =>
        CardPlan(alert.Page, alert.Level == AlertLevel.Emergency ? Urgency.Emergency : Urgency.Urgent);

    private ReadingPlan? CardPlan(string? page, Urgency least) =>
        page is not null && reader.Plan(page, HealthAspect.MedicalHelpEmergency) is { } plan && plan.Parts[0].Urgency >= least ? plan : null;

    private static Outcome SayPrivately(AlertReply alert, DialogueState state)
    {
        ReplyDraft draft = FixedWords(alert);
        draft.Ask("To hear who to call again, just say: repeat.", alert.Sentences.Length > 0 ? alert.Sentences[0] : "Say repeat to hear who to call again.");
        return new Outcome(draft, state.Forget() with { Last = LastReply.Support });
    }

    /// <summary>
    /// Where questions go on, such as "what else should I look for": the page of the rule, else the one that search is sure of, else the one that was open.
    /// It is not read unasked.
    /// </summary>
    private Outcome SayAndFind(AlertReply alert, TurnContext context)
    {
        SearchResult found = search.Search(context.Turn.Words, QuestionContext.Start);
        ImmutableArray<string> pages = PagesOf(alert, found);
        bool isOfRule = alert.Page is not null && pages is [var first, ..] && first == alert.Page;
        bool isSure = found.Decision == SearchDecision.Answer && found.Candidates is [{ Confidence: >= SureOfTopic }, ..];
        string page = isOfRule ? alert.Page! : isSure ? found.Candidates[0].Path : context.State.Page;
        return Say(alert, context.State with { Page = page }, pages, CardPlan(alert) ?? NamedCard(alert, found, context));
    }

    /// <summary>The page whose whole name was said with the alarm ("my nosebleed won't stop"), where the rule itself names none: its card is not chosen by ranking.</summary>
    private ReadingPlan? NamedCard(AlertReply alert, SearchResult found, TurnContext context)
    {
        PageCandidate? named = found.Decision == SearchDecision.Decline ? null
            : found.Candidates.FirstOrDefault(candidate => candidate.IsNamed && FollowUp.Names(context.Tokens, candidate.Topic));
        return alert.Page is null ? CardPlan(named?.Path, Urgency.Emergency) : null;
    }

    private Outcome Say(AlertReply alert, DialogueState state, ImmutableArray<string> pages, ReadingPlan? plan)
    {
        ReplyDraft draft = FixedWords(alert);
        draft.Pages = pages;
        draft.Aspect = HealthAspect.MedicalHelpEmergency;
        bool readsCard = plan is not null && Fits(draft, plan.Parts[0]);
        bool isOfRule = plan is null || plan.Page.Path == alert.Page;
        if (readsCard)
        {
            draft.Say(isOfRule ? "" : $"{plan!.Page.Topic}.");
            ReadCard(draft, plan!);
        }

        draft.Card = plan is null ? null : CardOf(plan, draft, readsCard);
        string reprompt = alert.Sentences.Length > 0 ? alert.Sentences[0] : "In an emergency, call 999.";
        bool isMore = plan is not null && (!readsCard || plan.Parts.Length > 1);
        draft.Ask(isMore ? "Shall I go on?" : "What else do you need?", reprompt);
        return new Outcome(draft, state with
        {
            Page = plan?.Page.Path ?? state.Page,
            Aspect = HealthAspect.MedicalHelpEmergency,
            Position = readsCard ? 1 : 0,
            Passage = 0,
            Choices = isOfRule ? [] : [plan!.Page.Path],
            Reprompts = 0,
            Last = LastReply.Alert,
            Alert = alert.Key,
        });
    }

    private static ReplyDraft FixedWords(AlertReply alert)
    {
        var draft = new ReplyDraft(ReplyKind.Emergency) { Alert = alert.Level, Answered = true };
        foreach (string sentence in alert.Sentences)
        {
            draft.Say(sentence);
        }

        return draft;
    }

    private static bool Fits(ReplyDraft draft, ReadingPart card) =>
        SpeakingTime.SecondsOf(draft.Segments) + SpeakingTime.SecondsOf(card.Words + ReadingLimits.ClosingWords) <= MaxSeconds;

    private void ReadCard(ReplyDraft draft, ReadingPlan plan)
    {
        PageReader.QuoteAll(draft, plan.Parts[0]);
        draft.Say(attribution.Spoken(plan.Parts[0].Unchanged, isFirst: !attribution.IsNhs));
    }

    private ReplyCard CardOf(ReadingPlan plan, ReplyDraft draft, bool readsCard) =>
        new(plan.Page.Topic, PlainSpeech.Join(draft.Segments), plan.Page.Url, plan.Page.LastReviewed, attribution.Written(!readsCard || plan.Parts[0].Unchanged));

    /// <summary>The rule's page first, then what search is sure of: for channels that list pages, not for what is read.</summary>
    private ImmutableArray<string> PagesOf(AlertReply alert, SearchResult found)
    {
        IEnumerable<string> candidates = found.Decision == SearchDecision.Answer ? found.Candidates.Select(candidate => candidate.Path) : [];
        IEnumerable<string> all = alert.Page is not null && reader.Plan(alert.Page, HealthAspect.MedicalHelpEmergency) is not null
            ? candidates.Prepend(alert.Page)
            : candidates;
        return [.. all.Distinct()];
    }
}
