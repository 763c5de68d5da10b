using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Choices;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Answers;

/// <summary>Decides whether a question goes on with the page that is open, and answers it from there.</summary>
internal sealed class CurrentPage(OpenPage page, IContentLibrary library)
{
    /// <summary>A question of more matter than this, without "it", is about something else.</summary>
    private const int MostMatter = 3;

    /// <summary>More words than these tell something rather than name it.</summary>
    private const int MostInFragment = 6;

    /// <summary>"Is it herpes", of cold sores: a page that goes by that name as well is not left for it.</summary>
    private const int MostOffered = 3;

    /// <summary>Fewer words than these report nothing.</summary>
    private const int FewestReported = 3;

    /// <summary>A page that search is at least this sure of is another topic, however little was said of it.</summary>
    private const double SureOfAnother = 0.9;

    /// <summary>The outcome where the question points back ("what causes it") and does not name another page; else null.</summary>
    public Outcome? BeforeSearchDecides(SearchResult found, HealthAspect aspect, TurnContext context)
    {
        if (!context.HasPage || context.State.Last is LastReply.Choices or LastReply.Mentions or LastReply.TopicQuestion)
        {
            return null;
        }

        if (IsSuggested(found, context))
        {
            return null;
        }

        return TurnedDown(context) ?? PartOfIt(found, context) ?? WhatToDo(context) ?? ForPeople(found, aspect, context) ?? Aspect(found, aspect, context) ?? Supposed(found, aspect, context) ?? Reported(found, context)
            ?? OfSomebody(found, aspect, context) ?? Mentioned(found, aspect, context) ?? PointingBack(found, aspect, context);
    }

    /// <summary>"Is it a brain tumour", "could it be eczema": another topic, whatever this page says of it.</summary>
    public static bool IsSuggested(SearchResult found, TurnContext context) =>
        found.Decision is SearchDecision.Answer or SearchDecision.Clarify && found.Candidates is [var best, ..] && found.Candidates.Take(MostOffered).All(candidate => candidate.Path != context.State.Page)
        && (best.IsNamed || FollowUp.Names(context.Tokens, best.Topic)) && FollowUp.Suggests(context.Tokens);

    /// <summary>"My legs are swelling, is that part of it?"</summary>
    private Outcome? PartOfIt(SearchResult found, TurnContext context) =>
        FollowUp.AsksIfPartOfIt(context.Tokens) && !found.Question.DescribesSymptoms
            ? page.Passage(FollowUp.MatterOf(context.Tokens), context.State, HealthAspect.Symptoms) ?? page.About(HealthAspect.Symptoms, context.State)
            : null;

    /// <summary>"Surgery", "is there a blood test", "what drinks are best", "after the operation": what the open page says of it comes before a page on all of that kind.</summary>
    private Outcome? Mentioned(SearchResult found, HealthAspect aspect, TurnContext context)
    {
        ImmutableArray<string> matter = FollowUp.MatterOf(context.Tokens);
        bool isOfThis = FollowUp.AsksIfThereIs(context.Tokens) && !(Best(found) is { } best && IsMedicine(best));
        bool asksInPassing = FollowUp.Asks(context.Tokens) && !FollowUp.AsksWhatIs(context.Tokens) && Best(found) is { } other && !FollowUp.NamesPart(context.Tokens, other.Topic);
        bool isMentioned = context.Tokens.Length == 1 || asksInPassing || matter.Any(word => FollowUp.IsDefinite(context.Tokens, word));
        return isOfThis || (isMentioned && !context.Corrects && !NamesAnother(found, context)) ? page.Passage(matter, context.State, aspect) : null;
    }

    /// <summary>The outcome where search found no page but the question may well be about the open one; else null.</summary>
    public Outcome? AfterSearchDeclined(Question question, HealthAspect aspect, TurnContext context)
    {
        if (!context.HasPage)
        {
            return null;
        }

        DialogueState state = context.State;
        ImmutableArray<string> matter = FollowUp.MatterOf(context.Tokens);
        bool pointsBack = FollowUp.PointsBack(context.Tokens);
        bool asksAspect = question.AspectStated && aspect != HealthAspect.Overview && !page.NamesUnknown(context.Tokens, state);
        if (asksAspect && (pointsBack || matter.Length <= MostMatter))
        {
            return About(matter, aspect, state);
        }

        if (!FollowUp.Asks(context.Tokens))
        {
            // "And the bedding", "honey": a word or two of the page.
            return Reports(context.Tokens) ? page.WhenToGetHelp(state) : context.Tokens.Length <= MostInFragment ? page.LoosePassage(matter, state, aspect) : null;
        }

        bool isOfPage = (matter.Length <= 1 && (pointsBack || FollowUp.OpensAnotherTopic(context.Tokens))) || FollowUp.AsksOfSomebody(context.Tokens);
        return page.LoosePassage(matter, state, aspect) ?? (isOfPage ? page.NotFound(state) : null);
    }

    public Outcome? About(HealthAspect aspect, DialogueState state) => page.About(aspect, state);

    public bool KnowsNone(ImmutableArray<string> matter, DialogueState state) => page.KnowsNone(matter, state);

    public Outcome NothingOnThat(DialogueState state) => page.NothingOnThat(state);

    /// <summary>The section; where the page has none, what it says of the question's own words.</summary>
    private Outcome? About(ImmutableArray<string> matter, HealthAspect aspect, DialogueState state) =>
        (page.Covers(state, aspect) ? null : page.Passage(matter, state, aspect)) ?? page.About(aspect, state);

    /// <summary>Whether search holds that a question goes on with the open page though it names something that the page never speaks of.</summary>
    public bool IsMistakenFor(SearchResult found, TurnContext context) =>
        context.HasPage && found.Candidates is [var best, ..] && best.Path == context.State.Page && !FollowUp.Names(context.Tokens, best.Topic)
        && !FollowUp.PointsBack(context.Tokens) && (page.NamesUnknown(context.Tokens, context.State) || (IsPlain(found.Question) && page.KnowsNone(FollowUp.MatterOf(context.Tokens), context.State)));

    /// <summary>"What's on television": nothing of a page is asked for.</summary>
    private static bool IsPlain(Question question) => question.Aspect is HealthAspect.Overview or HealthAspect.None;

    private Outcome? TurnedDown(TurnContext context) =>
        library.FindPage(context.State.Page) is { } open && Correction.TurnsDown(context.Tokens, open.Topic) ? TopicAsker.AskInstead(context.State) : null;

    /// <summary>"What do I do now", where the page tells of an emergency.</summary>
    private Outcome? WhatToDo(TurnContext context) => FollowUp.AsksWhatToDo(context.Tokens) ? page.WhenToGetHelp(context.State, Urgency.Emergency) : null;

    /// <summary>"And for my husband".</summary>
    private Outcome? ForPeople(SearchResult found, HealthAspect aspect, TurnContext context)
    {
        string people = PeopleWords.OnlyNamed(context.Tokens);
        if (people.Length == 0)
        {
            return null;
        }

        bool hasSection = found.Question.AspectStated && page.Covers(context.State, aspect);
        return hasSection ? page.About(aspect, context.State) : page.Passage([people], context.State, aspect) ?? page.NotFound(context.State);
    }

    /// <summary>An aspect without a topic, or with one that is a word of the open page.</summary>
    private Outcome? Aspect(SearchResult found, HealthAspect aspect, TurnContext context)
    {
        if (!found.Question.AspectStated || aspect == HealthAspect.Overview)
        {
            return null;
        }

        DialogueState state = context.State;
        ImmutableArray<string> matter = FollowUp.MatterOf(context.Tokens);
        PageCandidate? best = Best(found);
        bool namesAnother = NamesAnother(found, context);
        bool isOther = best?.Confidence >= SureOfAnother;
        Outcome? definite = matter.Length == 1 && FollowUp.IsDefinite(context.Tokens, matter[0]) ? page.Passage(matter, state, aspect) : null;
        bool isBare = !namesAnother && !found.Question.DescribesSymptoms && matter.Length <= 1 && (!isOther || definite is not null);
        bool isOfSomebody = !namesAnother && !isOther && !found.Question.DescribesSymptoms && FollowUp.AsksOfSomebody(context.Tokens);
        bool pointsBack = FollowUp.Asks(context.Tokens) && FollowUp.PointsBack(context.Tokens);
        bool goesOn = pointsBack && page.Covers(state, aspect) && (!namesAnother || page.Passage(matter, state, aspect) is not null);
        bool isOfOpen = best is { IsNamed: true } && best.Path == state.Page && page.Covers(state, aspect);
        return isBare || isOfSomebody || isOfOpen || goesOn ? About(matter, aspect, state) : null;
    }

    /// <summary>"What if …".</summary>
    private Outcome? Supposed(SearchResult found, HealthAspect aspect, TurnContext context)
    {
        bool supposes = !NamesAnother(found, context) && !(Best(found)?.Confidence >= SureOfAnother) && FollowUp.Supposes(context.Tokens);
        bool asksAspect = found.Question.AspectStated && aspect != HealthAspect.Overview;
        return supposes
            ? page.Passage(FollowUp.MatterOf(context.Tokens), context.State, HealthAspect.MedicalHelpUrgent) ?? (asksAspect ? null : page.WhenToGetHelp(context.State))
            : null;
    }

    private Outcome? Reported(SearchResult found, TurnContext context)
    {
        PageCandidate? best = Best(found);
        bool reports = !NamesAnother(found, context) && !found.Question.AspectStated && Reports(context.Tokens)
            && (best?.Path == context.State.Page || (best?.Confidence < SureOfAnother && FollowUp.StartsPointingBack(context.Tokens)));
        return reports ? page.WhenToGetHelp(context.State) : null;
    }

    /// <summary>
    /// "Do I need antibiotics", "will it scar": what the open page says of it, though there may be a page of that name. Not "have I got …", which is a new
    /// matter, and never a medicine that has a page: its own page says how it is taken.
    /// </summary>
    private Outcome? OfSomebody(SearchResult found, HealthAspect aspect, TurnContext context)
    {
        bool isOwn = FollowUp.AsksOfSomebody(context.Tokens) && !FollowUp.AsksIfHas(context.Tokens);
        bool isMedicine = NamesAnother(found, context) && IsMedicine(found.Candidates[0]);
        return isOwn && !isMedicine ? page.Passage(FollowUp.MatterOf(context.Tokens), context.State, aspect) : null;
    }

    private Outcome? PointingBack(SearchResult found, HealthAspect aspect, TurnContext context)
    {
        bool pointsBack = FollowUp.Asks(context.Tokens) && FollowUp.PointsBack(context.Tokens);
        bool mayAsk = !NamesAnother(found, context) && found.Question.AspectStated;
        if (!pointsBack)
        {
            return null;
        }

        ImmutableArray<string> matter = FollowUp.MatterOf(context.Tokens);
        Outcome? told = page.Passage(matter, context.State, aspect) ?? (mayAsk ? page.About(aspect, context.State) : null);
        return told ?? (IsGuess(found, context) ? page.LoosePassage(matter, context.State, aspect) ?? page.NotFound(context.State) : null);
    }

    /// <summary>A page that no word names, for a question that points at the open one.</summary>
    private bool IsGuess(SearchResult found, TurnContext context) =>
        Best(found) is { IsNamed: false, Confidence: < SureOfAnother } best && best.Path != context.State.Page && !found.Question.DescribesSymptoms && !NamesAnother(found, context);

    private static PageCandidate? Best(SearchResult found) => found.Decision == SearchDecision.Decline || found.Candidates.IsEmpty ? null : found.Candidates[0];

    /// <summary>
    /// Whether the words say the whole name of the page found. A medicine is named by any name of it, because what is asked of one ("and paracetamol",
    /// "how much nurofen") must never be answered from the page of another.
    /// </summary>
    private bool NamesAnother(SearchResult found, TurnContext context) =>
        Best(found) is { } best && (FollowUp.Names(context.Tokens, best.Topic) || (best.IsNamed && best.Path != context.State.Page && IsMedicine(best)));

    private bool IsMedicine(PageCandidate page) => library.FindPage(page.Path) is { Kind: PageKind.Medicine };

    /// <summary>"It's on his face now": how the matter of the open page goes on. What it may come to matters most then.</summary>
    private static bool Reports(ImmutableArray<string> tokens) => tokens.Length >= FewestReported && !FollowUp.Asks(tokens) && FollowUp.PointsBack(tokens);
}
