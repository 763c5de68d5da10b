using System.Collections.Immutable;
using VoiceHealth.Content;
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
internal sealed class AlertHandler(IAlertSource alerts, TopicAlerts topic, IQuestionSearch search, PageReader reader, Attribution attribution) : IRequestHandler
{
    /// <summary>The longest turn with urgent advice, in seconds; a card that does not fit is read in the next turn.</summary>
    private const double MaxSeconds = 40;

    private const double SureOfTopic = 0.9;

    public Outcome? Handle(TurnContext context)
    {
        AlertReply? alert = alerts.Hear(context.Turn.Words) ?? topic.Hear(context);
        if (alert is null || alert.Level == AlertLevel.None)
        {
            return null;
        }

        return alert.IsPrivate ? SayPrivately(alert, context.State) : SayAndFind(alert, context);
    }

    /// <summary>The alert that the state remembers, said again; null where it remembers none.</summary>
    public Outcome? Repeat(DialogueState state) =>
        Remembered(state) is { } alert ? Say(alert, state, CardPlan(alert) is { } plan ? [plan.Page.Path] : []) : null;

    /// <summary>The alert that the state remembers; null where it remembers none.</summary>
    public AlertReply? Remembered(DialogueState state) =>
        state.Alert.Length > 0 && alerts.Find(state.Alert) is { IsPrivate: false } alert ? alert : null;

    /// <summary>
    /// The page that the rule itself names, if it starts with a card that is urgent enough. Ranking never chooses what is read here: the wrong
    /// emergency card is worse than none.
    /// </summary>
    public ReadingPlan? CardPlan(AlertReply alert)
    {
        ReadingPlan? plan = alert.Page is null ? null : reader.Plan(alert.Page, HealthAspect.MedicalHelpEmergency);
        return plan is not null && plan.Parts[0].Urgency >= (alert.Level == AlertLevel.Emergency ? Urgency.Emergency : Urgency.Urgent) ? plan : null;
    }

    private static Outcome SayPrivately(AlertReply alert, DialogueState state)
    {
        ReplyDraft draft = FixedWords(alert);
        draft.Ask("I can say that again. Just say: repeat.", alert.Sentences.Length > 0 ? alert.Sentences[0] : "Say repeat to hear that again.");
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
        return Say(alert, context.State with { Page = page }, pages);
    }

    private Outcome Say(AlertReply alert, DialogueState state, ImmutableArray<string> pages)
    {
        ReplyDraft draft = FixedWords(alert);
        draft.Pages = pages;
        draft.Aspect = HealthAspect.MedicalHelpEmergency;
        ReadingPlan? plan = CardPlan(alert);
        bool readsCard = plan is not null && Fits(draft, plan.Parts[0]);
        if (readsCard)
        {
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
            Choices = [],
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
