using System.Collections.Immutable;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Alerts;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Choices;
using VoiceHealth.Conversation.Contents;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Helps;
using VoiceHealth.Conversation.Launches;
using VoiceHealth.Conversation.Medicines;
using VoiceHealth.Conversation.People;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Sources;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Stops;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation;

/// <summary>The assistant over one open release. Danger is heard first on every turn, whatever its kind; then the handlers are asked in order.</summary>
public sealed class Assistant : IAssistant
{
    private readonly StateCheck _stateCheck;
    private readonly PatientMedicine _medicine;
    private readonly NamedMedicines _names;
    private readonly ReplyBuilder _replies;
    private readonly ImmutableArray<IRequestHandler> _handlers;

    /// <param name="time">Says how old the release is, for the licence's seven days.</param>
    public Assistant(IContentLibrary library, IQuestionSearch search, IAlertSource alerts, Pronunciations pronunciations, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(library);
        ReleaseManifest manifest = library.Manifest;
        var attribution = new Attribution(manifest, time);
        var reader = new PageReader(new ReadingPlanner(library), attribution);
        var readings = new ReadingStarter(reader);
        var choices = new ChoiceAsker(library);
        var offers = new OfferMaker(library);
        var alert = new AlertHandler(alerts, new TopicAlerts(alerts, library), new ToldAlerts(alerts, library), search, reader, attribution);
        var launch = new LaunchHandler(manifest.Origin, attribution);
        var contents = new ContentsHandler(library, readings, choices, offers);
        var sources = new SourceHandler(library, attribution);
        var cards = new CardHandler(readings, offers);
        var more = new MoreHandler(readings, choices, offers);
        var comparisons = new TopicComparison(search, library, reader, attribution);
        _medicine = new PatientMedicine(library, search, readings);
        _names = new NamedMedicines(library, search, reader);
        var medicinePages = new MedicinePage(readings);
        var openPage = new OpenPage(readings, contents);
        _stateCheck = new StateCheck(library);
        _replies = new ReplyBuilder(new SsmlWriter(pronunciations));
        _handlers =
        [
            alert,
            new AfterAlertHandler(alert, readings, new AlertFollowUp(alert, readings, search), search),
            new StopHandler(),
            launch,
            new HelpHandler(),
            new SupportHandler(readings),
            new RepeatHandler(readings, alert, choices, comparisons, contents, sources, cards, offers, launch),
            more,
            new UnsureHandler(readings, choices, offers),
            new ConsentHandler(more, readings, contents, offers),
            sources,
            cards,
            contents,
            new FallbackHandler(),
            new PersonHandler(library, _names, medicinePages, readings, openPage, offers),
            new MedicineHandler(library, search, _names, medicinePages, new GivenToChild(search, _names, medicinePages, readings), readings),
            new QuestionHandler(search, readings, new CurrentPage(openPage, library), new TopicFamily(reader), new TopicContrast(search, library), comparisons, _medicine, choices, alert),
        ];
    }

    public (Reply Reply, DialogueState State) Respond(Turn turn, DialogueState state)
    {
        ArgumentNullException.ThrowIfNull(turn);
        TurnContext context = Understand(turn, _stateCheck.Fit(state));
        foreach (IRequestHandler handler in _handlers)
        {
            if (handler.Handle(context) is { } outcome)
            {
                Outcome safe = _medicine.Withhold(outcome, context);
                return (_replies.Build(safe.Draft), safe.State);
            }
        }

        Outcome declined = FallbackHandler.Decline(context.State);
        return (_replies.Build(declined.Draft), declined.State);
    }

    private TurnContext Understand(Turn turn, DialogueState state)
    {
        Turn bounded = turn with { Words = Turn.Bound(turn.Words) };
        ImmutableArray<string> tokens = SpokenWords.Split(bounded.Words);
        (Patient patient, Patient speaker) = PatientReader.Read(tokens, state.Patient, state.Speaker, _names.Start);
        state = state with { Patient = patient, Speaker = speaker };
        return new TurnContext(bounded, tokens, RequestRecognizer.Recognize(bounded, tokens, choicesOpen: !state.Choices.IsEmpty), state);
    }
}
