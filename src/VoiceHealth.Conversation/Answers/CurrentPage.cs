using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Contents;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Answers;

/// <summary>Answers questions that go on with the page that is open.</summary>
internal sealed class CurrentPage(ReadingStarter readings, ContentsHandler contents)
{
    /// <summary>A question of more matter than this, without "it", is about something else.</summary>
    private const int MostMatter = 3;

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

        if (FollowUp.AsksWhatToDo(context.Tokens) && WhenToGetHelp(context.State, Urgency.Emergency) is { } first)
        {
            return first;
        }

        ImmutableArray<string> matter = FollowUp.MatterOf(context.Tokens);
        PageCandidate? best = found.Decision == SearchDecision.Decline || found.Candidates.IsEmpty ? null : found.Candidates[0];
        bool namesAnother = best is not null && FollowUp.Names(context.Tokens, best.Topic);
        bool pointsBack = FollowUp.Asks(context.Tokens) && FollowUp.PointsBack(context.Tokens);
        bool asksAspect = found.Question.AspectStated && aspect != HealthAspect.Overview;
        bool isBare = asksAspect && !namesAnother && !found.Question.DescribesSymptoms && matter.Length <= 1
            && (best?.Confidence < SureOfAnother || (matter.Length == 1 && FollowUp.IsDefinite(context.Tokens, matter[0]) && Passage(matter, context.State, aspect) is not null));
        if (isBare || (pointsBack && asksAspect && Covers(context.State, aspect) && (!namesAnother || Passage(matter, context.State, aspect) is not null)))
        {
            return About(aspect, context.State);
        }

        bool supposes = !namesAnother && !(best?.Confidence >= SureOfAnother) && FollowUp.Supposes(context.Tokens);
        if (supposes && (Passage(matter, context.State, HealthAspect.MedicalHelpUrgent) ?? (asksAspect ? null : WhenToGetHelp(context.State))) is { } advice)
        {
            return advice;
        }

        bool reports = !namesAnother && !found.Question.AspectStated && Reports(context.Tokens)
            && (best?.Path == context.State.Page || (best?.Confidence < SureOfAnother && FollowUp.StartsPointingBack(context.Tokens)));
        if (reports && WhenToGetHelp(context.State) is { } help)
        {
            return help;
        }

        if (!pointsBack)
        {
            return null;
        }

        return Passage(matter, context.State, aspect) ?? (namesAnother || !found.Question.AspectStated ? null : About(aspect, context.State));
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
        bool asksAspect = question.AspectStated && aspect != HealthAspect.Overview && !NamesUnknown(context.Tokens, state);
        if (asksAspect && (pointsBack || matter.Length <= MostMatter))
        {
            return About(aspect, state);
        }

        if (!FollowUp.Asks(context.Tokens))
        {
            return Reports(context.Tokens) ? WhenToGetHelp(state) : null;
        }

        return Passage(matter, state, aspect) ?? (pointsBack && matter.Length <= 1 ? NotFound(state) : null);
    }

    public Outcome? About(HealthAspect aspect, DialogueState state) =>
        state.Page.Length > 0 ? readings.Start(state.Page, aspect, state) : null;

    /// <summary>"It's on his face now": how the matter of the open page goes on. What it may come to matters most then.</summary>
    private static bool Reports(ImmutableArray<string> tokens) => tokens.Length >= FewestReported && !FollowUp.Asks(tokens) && FollowUp.PointsBack(tokens);

    /// <summary>Null where the page has no advice as urgent as that, in a card or in plain text.</summary>
    private Outcome? WhenToGetHelp(DialogueState state, Urgency least = Urgency.Urgent) =>
        readings.Reader.Plan(state.Page, HealthAspect.MedicalHelpUrgent) is { } plan && plan.SafetyNet >= least ? readings.Start(plan, state) : null;

    private bool Covers(DialogueState state, HealthAspect aspect) => readings.Reader.Plan(state.Page, aspect) is { Covers: true };

    /// <summary>The part of the page that has all of the question's matter, read as an answer.</summary>
    private Outcome? Passage(ImmutableArray<string> matter, DialogueState state, HealthAspect aspect)
    {
        if (readings.Reader.Plan(state.Page, aspect) is not { } plan)
        {
            return null;
        }

        int position = PassageFinder.Find(plan, matter);
        if (position < 0)
        {
            return null;
        }

        HealthAspect told = plan.Parts[position].Aspect;
        Outcome outcome = readings.StartAt(plan, position, state);
        outcome.Draft.Aspect = aspect is HealthAspect.None or HealthAspect.Overview && told != HealthAspect.None ? told : aspect;
        return outcome;
    }

    private Outcome NotFound(DialogueState state)
    {
        Outcome told = contents.Tell(state, "I can't find that on this page.");
        told.Draft.Kind = told.Draft.Kind == ReplyKind.Offer ? ReplyKind.Answer : told.Draft.Kind;
        return told;
    }

    /// <summary>"Symptoms of florble": what stands after "of" or "about" is neither on the page nor a word that points back.</summary>
    private bool NamesUnknown(ImmutableArray<string> tokens, DialogueState state)
    {
        int preposition = Math.Max(tokens.LastIndexOf("of"), tokens.LastIndexOf("about"));
        if (preposition < 0)
        {
            return false;
        }

        ImmutableArray<string> named = FollowUp.MatterOf(tokens[(preposition + 1)..]);
        return !named.IsEmpty && readings.Reader.Plan(state.Page, HealthAspect.Overview) is { } plan
            && named.Any(word => PassageFinder.Find(plan, [word]) < 0);
    }
}
