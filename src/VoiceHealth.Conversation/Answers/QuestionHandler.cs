using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Alerts;
using VoiceHealth.Conversation.Choices;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Helps;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Answers;

/// <summary>A question: answer, ask which page is meant, name the pages that mention it, or say that there is nothing.</summary>
internal sealed class QuestionHandler(
    IQuestionSearch search, ReadingStarter readings, CurrentPage current, TopicFamily families, TopicContrast contrast, TopicComparison comparisons, PatientMedicine medicine,
    ChoiceAsker choices, AlertHandler alerts) : IRequestHandler
{
    public Outcome? Handle(TurnContext context) => context.Request.Kind is RequestKind.Question or RequestKind.Support ? Answer(Meant(context)) : null;

    private static TurnContext Meant(TurnContext context) =>
        Correction.Meant(context.Tokens) is { IsEmpty: false } words
            ? context with { Turn = context.Turn with { Words = string.Join(' ', words) }, Tokens = words, Corrects = true }
            : context;

    private Outcome Answer(TurnContext context)
    {
        Turn turn = context.Turn;
        DialogueState state = context.State;
        if (context.Request.Choice != 0)
        {
            return Choose(context.Request.Choice, state);
        }

        if (medicine.ForWhomItIs(context) is { } forWhom)
        {
            return forWhom;
        }

        if (turn.Page is null && turn.Aspect is null && comparisons.Answer(context) is { } compared)
        {
            return compared;
        }

        if (choices.PickByName(context) is { } named && readings.Start(named, turn.Aspect ?? state.Aspect, state) is { } picked)
        {
            return picked;
        }

        if (turn.Page is not null && readings.Start(turn.Page, turn.Aspect ?? CarriedAspect(context) ?? HealthAspect.Overview, state) is { } resolved)
        {
            return resolved;
        }

        if (turn.Words.Length == 0 && turn.Aspect is { } aspect)
        {
            return current.About(aspect, state) ?? TopicAsker.Ask(aspect, state);
        }

        var asked = new QuestionContext(context.HasPage ? state.Page : null, state.Aspect, state.OffersPages ? state.Choices : []);
        SearchResult found = search.Search(turn.Words, asked);
        if (current.IsMistakenFor(found, context))
        {
            found = found with { Decision = SearchDecision.Decline };
        }

        return Sister(found, context) ?? Elsewhere(found, context) ?? Decide(Suggested(found, context) ?? found, context);
    }

    /// <summary>"And overactive", after an underactive thyroid.</summary>
    private Outcome? Sister(SearchResult found, TurnContext context)
    {
        if (!IsElliptic(found, context) || contrast.Find(context) is not { } sister)
        {
            return null;
        }

        HealthAspect aspect = AspectOf(found.Question, context);
        return medicine.Answer(sister, aspect, context.State) ?? Read(sister, sister.Candidates[0].Path, aspect, context.State);
    }

    /// <summary>"What about lupus", "is it lupus", where neither the open page nor the release has it: never the open answer again.</summary>
    private Outcome? Elsewhere(SearchResult found, TurnContext context)
    {
        bool namesIt = context.HasPage && (FollowUp.Suggests(context.Tokens) || FollowUp.AsksWhatAbout(context.Tokens));
        bool isNowhere = found.Decision == SearchDecision.Decline || (found.Candidates is [var best, ..] && best.Path == context.State.Page);
        ImmutableArray<string> matter = namesIt && isNowhere ? FollowUp.MatterOf(context.Tokens).RemoveAll(PeopleWords.Has) : [];
        if (!current.KnowsNone(matter, context.State))
        {
            return null;
        }

        SearchResult alone = search.Search(string.Join(' ', matter), QuestionContext.Start);
        return alone is { Decision: SearchDecision.Decline, Question.AspectStated: false } ? current.NothingOnThat(context.State) : null;
    }

    /// <summary>"Could it be eczema": the "it" is no reason to stay with the open page.</summary>
    private SearchResult? Suggested(SearchResult found, TurnContext context)
    {
        bool staysOpen = context.HasPage && found.Candidates is [var best, ..] && best.Path == context.State.Page;
        return staysOpen && FollowUp.Suggests(context.Tokens) && search.Search(context.Turn.Words, QuestionContext.Start) is var other && CurrentPage.IsSuggested(other, context) ? other : null;
    }

    /// <summary>Whether a word or two may go on with the open page's name rather than be a name of their own.</summary>
    private static bool IsElliptic(SearchResult found, TurnContext context)
    {
        bool isOpen = context.HasPage && context.State.Last is not (LastReply.Choices or LastReply.Mentions);
        bool isNamed = found.Decision == SearchDecision.Answer && found.Candidates is [var best, ..]
            && (FollowUp.Names(context.Tokens, best.Topic) || (best.IsNamed && best.Path != context.State.Page && FollowUp.NameWordsOf(context.Tokens).Length > 1));
        return isOpen && !isNamed && (context.Corrects || FollowUp.OpensAnotherTopic(context.Tokens) || found.Decision == SearchDecision.Decline);
    }

    private Outcome Decide(SearchResult found, TurnContext context)
    {
        DialogueState state = context.State;
        HealthAspect aspect = AspectOf(found.Question, context);
        if (OfLikeliestChoice(found, aspect, context) is { } assumed)
        {
            return assumed;
        }

        if (current.BeforeSearchDecides(found, aspect, context) is { } goesOn)
        {
            return goesOn;
        }

        IEnumerable<string> pages = found.Candidates.Select(candidate => candidate.Path);
        switch (found.Decision)
        {
            case SearchDecision.Answer when found.Candidates.Length > 0 && medicine.Answer(found, aspect, state) is { } forPatient:
                return forPatient;
            case SearchDecision.Answer when found.Candidates.Length > 0:
                (ImmutableArray<string> members, string? exact) = FamilyOf(found, context);
                return members.IsEmpty
                    ? Read(found, exact ?? found.Candidates[0].Path, aspect, state) ?? FallbackHandler.Decline(state)
                    : choices.Which(members, aspect, state with { Reprompts = 0 }, whole: exact);
            case SearchDecision.Clarify when found.Candidates.Length > 0:
                return choices.Which(pages, aspect, state with { Reprompts = 0 });
            case SearchDecision.List when found.Candidates.Length > 0:
                return choices.Mentions(pages, aspect, state with { Reprompts = 0 });
            default:
                return WithoutPage(found.Question, aspect, context);
        }
    }

    /// <summary>"Which do you mean?" – "Can my husband catch it?": whoever asks on without choosing hears of the likeliest, and is told so.</summary>
    private Outcome? OfLikeliestChoice(SearchResult found, HealthAspect aspect, TurnContext context)
    {
        DialogueState state = context.State;
        bool asksOn = state.Last == LastReply.Choices && found.Question.AspectStated && aspect != HealthAspect.Overview && FollowUp.Asks(context.Tokens)
            && (FollowUp.PointsBack(context.Tokens) || FollowUp.MatterOf(context.Tokens).Length <= 1);
        bool isOther = found.Decision != SearchDecision.Decline && found.Candidates is [var best, ..]
            && (best.IsNamed || state.Choices.Contains(best.Path) || FollowUp.Names(context.Tokens, best.Topic));
        if (!asksOn || isOther)
        {
            return null;
        }

        string? general = choices.GeneralOf(state);
        return readings.Start(general ?? state.Choices[0], aspect, state, general is null ? "Here is the first one." : "In general.");
    }

    /// <summary>A name that fits several pages; not where the words tell how somebody feels, or pick one of the pages just offered.</summary>
    private (ImmutableArray<string> Members, string? Exact) FamilyOf(SearchResult found, TurnContext context)
    {
        bool asks = context.Tokens.Length == 1 || FollowUp.Asks(context.Tokens);
        return asks && !context.State.OffersPages ? families.Find(context.Tokens, found.Candidates) : ([], null);
    }

    /// <summary>First aid comes before any section that a page has not, and nothing but a medicine is taken.</summary>
    private static bool IsReadFromItsTop(ReadingPlan plan) =>
        FirstAid.Is(plan.Page) || (plan.Asked == HealthAspect.UsageOrSchedule && plan.Page.Kind is not (PageKind.Medicine or PageKind.TestOrTreatment or PageKind.Vaccination));

    private Outcome? Read(SearchResult found, string path, HealthAspect aspect, DialogueState state)
    {
        ReadingPlan? plan = readings.Reader.Plan(path, aspect);
        if (plan is { Covers: false } && (found.Question.DescribesSymptoms || IsReadFromItsTop(plan)))
        {
            // "I'm pregnant and I feel sick" asks nothing of the page: it is read from its top.
            plan = readings.Reader.Plan(path, HealthAspect.Overview);
        }

        if (plan is null)
        {
            return null;
        }

        string opening = plan.Covers && MatterFinder.Lacks(plan, found.Question) ? "I can't find just that, but here is what I have." : "";
        Outcome outcome = readings.StartWithProhibition(plan, found.Question, FollowUp.MatterOf(found.Question.Tokens), state) ?? readings.StartWithMatter(plan, found.Question.Matter, state) ?? readings.StartWhereTold(plan, state) ?? readings.Start(plan, state, opening);
        outcome.Draft.Pages = [.. found.Candidates.Select(candidate => candidate.Path).Prepend(path).Distinct()];
        outcome.Draft.Aspect = aspect is HealthAspect.SelfCare or HealthAspect.Treatments && FirstAid.Is(plan.Page) ? aspect : outcome.Draft.Aspect;
        return outcome;
    }

    /// <summary>Nothing was found. A follow-up goes on with the page that is open; a bare aspect asks for its topic; all else is declined.</summary>
    private Outcome WithoutPage(Question question, HealthAspect aspect, TurnContext context)
    {
        DialogueState state = context.State;
        if (state.Last == LastReply.Alert && !question.AspectStated && alerts.Repeat(state) is { } alert)
        {
            return alert;
        }

        if (current.AfterSearchDeclined(question, aspect, context) is { } goesOn)
        {
            return goesOn;
        }

        bool isBareAspect = question.AspectStated && aspect is not (HealthAspect.Overview or HealthAspect.None) && FollowUp.MatterOf(context.Tokens).Length <= 1;
        if (isBareAspect && !question.NamesTopic && !context.HasPage)
        {
            return TopicAsker.Ask(aspect, state);
        }

        bool mayBeChoice = state.OffersPages && state.Reprompts == 0;
        if (FollowUp.TellsAFeeling(context.Tokens) || state.Last == LastReply.Support)
        {
            return SupportHandler.Listen(state);
        }

        return mayBeChoice
            ? choices.Again(state with { Reprompts = 1 }, "Sorry, I didn't catch which one.")
            : FallbackHandler.Decline(state);
    }

    private Outcome Choose(int choice, DialogueState state)
    {
        if (choice == SpokenChoice.Other)
        {
            // They were named likeliest first: the first of the others is meant before the rest.
            ImmutableArray<string> others = state.Choices.Remove(state.Page);
            return others.Length < state.Choices.Length && others is [var next, ..] && readings.Start(next, state.Aspect, state) is { } other ? other : choices.Again(state);
        }

        int index = choice < 0 ? state.Choices.Length - 1 : choice - 1;
        Outcome? chosen = index < state.Choices.Length ? readings.Start(state.Choices[index], state.Aspect, state) : null;
        return chosen ?? choices.Again(state, $"I offered {state.Choices.Length}.");
    }

    private static HealthAspect AspectOf(Question question, TurnContext context)
    {
        if (context.Turn.Aspect is { } given)
        {
            return given;
        }

        bool isPlain = !question.AspectStated || question.Aspect is HealthAspect.Overview or HealthAspect.None;
        return isPlain ? CarriedAspect(context) ?? question.Aspect : question.Aspect;
    }

    /// <summary>What was asked before holds for a choice, for the topic that was asked for, and for "what about …".</summary>
    private static HealthAspect? CarriedAspect(TurnContext context)
    {
        bool isAnswer = context.State.OffersPages || context.State.Last == LastReply.TopicQuestion;
        bool isFollowUp = context.HasPage && (context.Corrects || FollowUp.OpensAnotherTopic(context.Tokens));
        return (isAnswer || isFollowUp) && context.State.Aspect != HealthAspect.None ? context.State.Aspect : null;
    }
}
