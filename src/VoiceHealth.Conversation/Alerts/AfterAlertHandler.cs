using VoiceHealth.Content;
using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Helps;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>
/// What follows an alert: "yes" reads the emergency card or, where the rule has none, the fixed words again; "what do I do" says them again. The
/// alert stays up while its card is read. That help is coming, or that it is over, has its own fixed answer. After a private reply "no" and "thanks" do not close the line: the numbers are said once more first.
/// </summary>
internal sealed class AfterAlertHandler(AlertHandler alerts, ReadingStarter readings, AlertFollowUp followUps, IQuestionSearch search) : IRequestHandler
{
    public Outcome? Handle(TurnContext context) =>
        alerts.Remembered(context.State) is { } alert ? GoOnAfter(alert, context) : context.State.Last == LastReply.Support ? AfterSupport(context) : null;

    private Outcome? GoOnAfter(AlertReply alert, TurnContext context)
    {
        DialogueState state = context.State;
        bool isOpen = state.Last is LastReply.Alert or LastReply.Reading;
        bool goesOn = isOpen && (context.Wants(RequestKind.Yes) || context.Wants(RequestKind.More));
        if (goesOn)
        {
            return GoOn(alert, state);
        }

        bool asksForHelp = context.Request.Kind is RequestKind.GetHelp or RequestKind.Help or RequestKind.Doubt or RequestKind.Support or RequestKind.Fallback or RequestKind.Wait or RequestKind.Aside or RequestKind.Unsure;
        return Answer(alert, context) ?? followUps.Answer(alert, context) ?? (FollowUp.AsksWhatToDo(context.Tokens) || (asksForHelp && state.Last == LastReply.Alert) ? alerts.Repeat(state) : null);
    }

    /// <summary>Only an emergency is answered otherwise than by its own words; of a poison "fine now" says nothing.</summary>
    private Outcome? Answer(AlertReply alert, TurnContext context)
    {
        bool isPoison = alert.Class is SafetyClass.Poisoning or SafetyClass.Overdose;
        bool isComing = AfterAlertWords.SayHelpIsComing(context.Tokens) || (FollowUp.AsksWhatToDo(context.Tokens) && AfterAlertWords.AskForTheMeantime(context.Tokens));
        if (alert.Level != AlertLevel.Emergency || context.State.Last is not (LastReply.Alert or LastReply.Reading))
        {
            return null;
        }

        return isComing ? alerts.SayMeanwhile(alert, context.State)
            : !isPoison && AfterAlertWords.SayItIsBetter(context.Tokens) ? alerts.SayAnswer(alert, "seems-better", context.State)
            : null;
    }

    private Outcome? GoOn(AlertReply alert, DialogueState state)
    {
        if (alerts.CardPlan(alert, state) is not { } plan)
        {
            return alerts.Repeat(state);
        }

        Outcome? next = readings.GoOn(state);
        bool isCard = next is not null && next.State.Page == plan.Page.Path && plan.Parts[next.State.Position].Urgency >= Urgency.Urgent;
        if (!isCard)
        {
            return next;
        }

        next!.Draft.Alert = alert.Level;
        return next with { State = next.State with { Alert = alert.Key } };
    }

    private Outcome? AfterSupport(TurnContext context)
    {
        bool isFirst = context.State.Reprompts == 0;
        bool turnsAway = context.Wants(RequestKind.No) || context.Wants(RequestKind.Thanks);
        if (turnsAway && isFirst)
        {
            string opening = context.Wants(RequestKind.Thanks) ? "You're welcome. I'm here if you want to go on." : "That's all right. I'm still here.";
            Outcome again = SupportHandler.NameNumbers(context.State, opening);
            return again with { State = again.State with { Reprompts = 1 } };
        }

        return context.Wants(RequestKind.Support) ? SupportHandler.NameNumbers(context.State)
            : context.Wants(RequestKind.Yes) || context.Wants(RequestKind.More) || context.Wants(RequestKind.Repeat) || FollowUp.AsksWhatToDo(context.Tokens) ? SupportHandler.NameAgain(context.State)
            : StaysOnSupport(context) ? SupportHandler.NameAgain(context.State, "I'm still here.") : null;
    }

    /// <summary>
    /// "I'm scared", "i'm 12", "what will happen if i call": whoever goes on telling hears who to call again, unless a topic is named in full. A page is never
    /// opened by a guess then.
    /// </summary>
    private bool StaysOnSupport(TurnContext context)
    {
        bool goesOn = FollowUp.AsksOfCalling(context.Tokens) || (!FollowUp.Asks(context.Tokens) && context.Tokens.Any(FollowUp.IsOfPeople));
        return context.TellsOrAsks && goesOn && !Names(context);
    }

    private bool Names(TurnContext context) =>
        search.Search(context.Turn.Words, QuestionContext.Start) is { Decision: not SearchDecision.Decline } found
        && found.Candidates.Any(candidate => FollowUp.NamesPart(context.Tokens, candidate.Topic));
}
