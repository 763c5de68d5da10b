using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>
/// What is asked or told while help is on its way, from the alert's own page: its steps, what it says of the very thing that was asked, else the alert again.
/// Nobody who plays the danger down is led away from the advice. A topic that is named in full is left to search.
/// </summary>
internal sealed class AlertFollowUp(AlertHandler alerts, ReadingStarter readings, IQuestionSearch search)
{
    /// <summary>Null where the words do not go on with the alert.</summary>
    public Outcome? Answer(AlertReply alert, TurnContext context)
    {
        bool isOpen = context.State.Last is LastReply.Alert or LastReply.Reading;
        if (!isOpen || !(context.TellsOrAsks || FollowUp.AsksWhatToDo(context.Tokens)))
        {
            return null;
        }

        if (AfterAlertWords.AskIfStill(context.Tokens))
        {
            return alerts.Repeat(context.State);
        }

        if (FollowUp.AsksWhatToDo(context.Tokens) || AfterAlertWords.AskForSteps(context.Tokens))
        {
            return Steps(alert, context.State) ?? alerts.Repeat(context.State);
        }

        return FollowUp.Asks(context.Tokens) ? Asked(alert, context) : Told(alert, context);
    }

    /// <summary>"Can I give him aspirin", "should I make him sick".</summary>
    private Outcome? Asked(AlertReply alert, TurnContext context)
    {
        ImmutableArray<string> matter = MatterOf(context);
        if (matter.IsEmpty || !FollowUp.AsksOfSomebody(context.Tokens))
        {
            return null;
        }

        bool isInFixedWords = alert.Sentences.Any(sentence => matter.All(word => PassageFinder.Says(sentence, word)));
        return isInFixedWords ? alerts.Repeat(context.State) : Passage(alert, matter, context.State);
    }

    /// <summary>"No, it's not that bad", "it's stopped", "I have an EpiPen".</summary>
    private Outcome? Told(AlertReply alert, TurnContext context)
    {
        bool goesOn = context.State.Last == LastReply.Alert && context.Tokens.Any(FollowUp.IsOfPeople) && !NamesAnother(alert, context);
        ImmutableArray<string> matter = AfterAlertWords.TellOfHaving(context.Tokens) ? MatterOf(context) : [];
        return !goesOn ? null : Passage(alert, matter, context.State) ?? alerts.Repeat(context.State);
    }

    private static ImmutableArray<string> MatterOf(TurnContext context) => FollowUp.MatterOf(context.Tokens).RemoveAll(PeopleWords.Has);

    private bool NamesAnother(AlertReply alert, TurnContext context) =>
        search.Search(context.Turn.Words, QuestionContext.Start) is { Decision: not SearchDecision.Decline } found
        && found.Candidates.Any(candidate => candidate.Path != alert.Page && FollowUp.NamesPart(context.Tokens, candidate.Topic));

    private Outcome? Steps(AlertReply alert, DialogueState state) => Lead(alert, FirstAidSteps.Find(readings.Reader, alert.Page), state);

    /// <summary>What the alert's page says of some words; null where it has no such sentence.</summary>
    private Outcome? Passage(AlertReply alert, ImmutableArray<string> matter, DialogueState state)
    {
        ReadingPlan? plan = alert.Page is null ? alerts.CardPlan(alert, state) : readings.Reader.Plan(alert.Page, HealthAspect.MedicalHelpEmergency);
        PlacedSentence? passage = plan is null || matter.IsEmpty ? null : PassageFinder.First(plan, placed => Says(placed, matter));
        return passage is null ? null : Lead(alert, readings.Reader.Plan(plan!.Page.Path, plan.Asked, passage.Order + 1), state);
    }

    /// <summary>The alert's first sentence, then the reading, while the alert stays up.</summary>
    private Outcome? Lead(AlertReply alert, ReadingPlan? plan, DialogueState state)
    {
        if (plan is null)
        {
            return null;
        }

        Outcome outcome = readings.Start(plan, state, alert.Sentences.Length > 0 ? alert.Sentences[0] : "");
        outcome.Draft.Kind = ReplyKind.Emergency;
        outcome.Draft.Alert = alert.Level;
        return outcome with { State = outcome.State with { Alert = alert.Key } };
    }

    private static bool Says(PlacedSentence placed, ImmutableArray<string> matter) => IsAdvice(placed) && matter.All(word => PassageFinder.Says(placed.Sentence.Quote, word));

    /// <summary>Boxed notices, such as of an epidemic, are no answer to what to do in this emergency.</summary>
    private static bool IsAdvice(PlacedSentence placed) => placed.Chunk.Kind != ChunkKind.Callout;
}
