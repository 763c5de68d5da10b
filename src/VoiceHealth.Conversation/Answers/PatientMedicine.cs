using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.People;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Answers;

/// <summary>
/// A medicine for a child, or for somebody pregnant or breastfeeding: an adult's dose is never read out, however the reading came to it. What the pages say
/// of such a patient is read; else the reply says that there is nothing, and whom to ask.
/// </summary>
internal sealed class PatientMedicine(IContentLibrary library, IQuestionSearch search, ReadingStarter readings)
{
    /// <summary>The answer to a question on a medicine; null where it asks for nothing that depends on the patient.</summary>
    public Outcome? Answer(SearchResult found, HealthAspect aspect, DialogueState state)
    {
        Patient patient = PatientOf(found.Question.Audience, aspect, state);
        bool depends = aspect is HealthAspect.None or HealthAspect.Overview or HealthAspect.UsageOrSchedule or HealthAspect.Children
            or HealthAspect.Suitability or HealthAspect.Contraindications or HealthAspect.Pregnancy;
        if (!patient.NeedsCare || MedicineAt(found.Candidates[0].Path) is not { } page || !(depends || readings.Reader.Plan(page.Path, aspect) is { Covers: false }))
        {
            return null;
        }

        DialogueState told = state with { Patient = patient };
        return Told(page, found.Candidates.Select(candidate => candidate.Path), told) ?? (patient.Kind == PatientKind.Child ? Nothing(page, told) : null);
    }

    /// <summary>"It's for my two year old", "I'm pregnant", while a medicine is open: what its page says of that patient. Null for other words.</summary>
    public Outcome? ForWhomItIs(TurnContext context)
    {
        DialogueState state = context.State;
        bool tells = state.Patient.NeedsCare && context.HasPage && PatientReader.OnlyTellsWho(context.Tokens);
        return tells && MedicineAt(state.Page) is { } page ? Told(page, [], state) ?? Nothing(page, state) : null;
    }

    /// <summary>The outcome itself, or what is said instead where it would read out an adult's dose.</summary>
    public Outcome Withhold(Outcome outcome, TurnContext context)
    {
        DialogueState state = context.State;
        if (!IsUnfit(outcome) || MedicineAt(outcome.State.Page) is not { } page)
        {
            return outcome;
        }

        bool asks = context.Request.Kind is RequestKind.Question or RequestKind.Support;
        DialogueState before = state with { Patient = outcome.State.Patient };
        return (asks ? Told(page, outcome.Draft.Pages, before) : null) ?? PassOver(page, outcome, state.Introduced);
    }

    private static Patient PatientOf(Audience audience, HealthAspect aspect, DialogueState state) => state.Patient.NeedsCare ? state.Patient
        : audience is Audience.Child or Audience.Baby || aspect == HealthAspect.Children ? new Patient(PatientKind.Child)
        : audience == Audience.Pregnant || aspect == HealthAspect.Pregnancy ? new Patient(PatientKind.Pregnant)
        : state.Patient;

    private bool IsUnfit(Outcome outcome) =>
        outcome.Draft.Alert == AlertLevel.None && MedicineAt(outcome.State.Page) is { } page && AdultDose.IsIn(outcome.Draft.Quoted, page.Title, outcome.State.Patient);

    /// <summary>What the medicine's own page for such patients, or this page, says of them; null where neither does without an adult's dose.</summary>
    private Outcome? Told(PageInfo page, IEnumerable<string> candidates, DialogueState state)
    {
        bool isChild = state.Patient.Kind == PatientKind.Child;
        HealthAspect aspect = isChild ? HealthAspect.Children : HealthAspect.Pregnancy;
        IEnumerable<Outcome?> ways =
        [
            .. OwnPages(page, candidates, isChild).Select(path => readings.Start(path, isChild ? HealthAspect.UsageOrSchedule : HealthAspect.Overview, state)),
            readings.Reader.Plan(page.Path, aspect) is { Covers: true } section ? readings.Start(section, state) : null,
            Passage(page, aspect, state),
        ];
        return ways.FirstOrDefault(way => way is not null && !IsUnfit(way));
    }

    private Outcome? Passage(PageInfo page, HealthAspect aspect, DialogueState state) =>
        readings.Reader.Plan(page.Path, aspect) is { } plan ? readings.StartWhereTold(plan, state) : null;

    /// <summary>Pages on this medicine for such patients: among those found, else by asking for one.</summary>
    private IEnumerable<string> OwnPages(PageInfo page, IEnumerable<string> candidates, bool isChild)
    {
        string name = FollowUp.NameOf(page.Topic) is [var first, ..] ? first : page.Topic;
        SearchResult asked = search.Search(isChild ? $"{name} for children" : $"{name} in pregnancy", QuestionContext.Start);
        return candidates.Concat(asked.Candidates.Select(candidate => candidate.Path)).Prepend(page.Path).Distinct()
            .Where(path => MedicineAt(path) is { } own && (isChild ? AdultDose.IsForChildren(own.Title) : AdultDose.IsForBearing(own.Title))
                && (own.Path.Contains(name, StringComparison.OrdinalIgnoreCase) || own.Topic.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Says that there is nothing. The medicine stays open, so that what is asked next is asked about it.</summary>
    private Outcome Nothing(PageInfo page, DialogueState state)
    {
        Outcome start = readings.Start(page.Path, HealthAspect.UsageOrSchedule, state) ?? readings.Start(page.Path, HealthAspect.Overview, state)!;
        return PassOver(page, start, state.Introduced);
    }

    /// <summary>Says that a dose is not read, and goes past it: repeating says this again, going on reads what follows.</summary>
    private Outcome PassOver(PageInfo page, Outcome unfit, bool introduced)
    {
        DialogueState state = unfit.State;
        bool isLast = readings.Current(state)?.IsLast(state.Position) != false;
        ReplyDraft draft = new ReplyDraft(ReplyKind.Help) { Pages = unfit.Draft.Pages }
            .Say(state.Patient.Kind switch
            {
                PatientKind.Child => $"{page.Topic}: I have nothing on that for children, and an adult's dose is not right for a child.",
                PatientKind.Pregnant => $"{page.Topic}: I have no dose for pregnancy here, and what adults take may not be right in pregnancy.",
                _ => $"{page.Topic}: I have no dose for breastfeeding here, and what adults take may not be right while breastfeeding.",
            })
            .Say(state.Patient.Kind == PatientKind.Child ? "Ask a pharmacist or GP, or call 111." : "Ask a pharmacist, midwife or GP before taking it, or call 111.")
            .Ask(isLast ? "What else would you like to know?" : "Shall I go on?", "Ask about a condition or a symptom, or say stop.");
        return new Outcome(draft, state with { Introduced = introduced });
    }

    private PageInfo? MedicineAt(string path) => library.FindPage(path) is { Kind: PageKind.Medicine } page ? page : null;
}
