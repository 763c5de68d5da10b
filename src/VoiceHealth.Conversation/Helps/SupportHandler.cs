using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Helps;

/// <summary>
/// "Who can I talk to?": the open page's own telephone numbers. Where no topic is open, which is so after a reply that may not be remembered, every
/// number that any such reply has, whatever went before: the state may not tell which it was.
/// </summary>
internal sealed class SupportHandler(ReadingStarter readings) : IRequestHandler
{
    public Outcome? Handle(TurnContext context) =>
        context.Wants(RequestKind.Question) && FollowUp.OnlyTellsAFeeling(context.Tokens) ? Listen(context.State)
        : !context.Wants(RequestKind.Support) ? null
        : context.HasPage ? ReadNumbers(context.State) : NameNumbers(context.State);

    public static Outcome NameNumbers(DialogueState state, string opening = "")
    {
        ReplyDraft draft = new ReplyDraft(ReplyKind.Answer) { Answered = true }
            .Say(opening)
            .Say("If anyone is in danger, call 999.")
            .Say("Call 111 for its mental health option, or to find a sexual assault referral centre.")
            .Say("Samaritans are on 116 123, free, at any time.")
            .Say("The National Domestic Abuse Helpline is on 0808 2000 247.")
            .Say("Childline is on 0800 1111, and the NSPCC on 0808 800 5000.")
            .Ask("What else would you like to know?", "Say repeat to hear the numbers again, or ask me something else.");
        return new Outcome(draft, state with { Last = LastReply.Support, Reprompts = 0, Choices = [] });
    }

    /// <summary>The numbers once more, before anything else.</summary>
    public static Outcome NameAgain(DialogueState state, string opening = "")
    {
        Outcome numbers = NameNumbers(state, opening);
        numbers.Draft.Kind = ReplyKind.Emergency;
        return numbers;
    }

    /// <summary>Null where the page gives no number to ring.</summary>
    private Outcome? ReadNumbers(DialogueState state)
    {
        ReadingPlan? plan = readings.Current(state);
        PlacedSentence? number = plan is null ? null : PassageFinder.FindNumber(plan);
        return number is null ? null : readings.StartAt(plan!, number, state);
    }

    /// <summary>Somebody told how they feel, and nothing fits: no page, but not no answer.</summary>
    public static Outcome Listen(DialogueState state)
    {
        Outcome numbers = NameNumbers(state, "I'm sorry you feel that way.");
        numbers.Draft.Answered = false;
        return numbers;
    }
}
