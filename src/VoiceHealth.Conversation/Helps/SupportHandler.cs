using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Helps;

/// <summary>
/// "Who can I talk to?" and "repeat" where no topic is open. After a reply that may not be remembered that is the state, so this names every
/// general number, whatever went before.
/// </summary>
internal sealed class SupportHandler : IRequestHandler
{
    public Outcome? Handle(TurnContext context) =>
        context.Wants(RequestKind.Support) && !context.HasPage ? NameNumbers(context.State) : null;

    public static Outcome NameNumbers(DialogueState state, string opening = "")
    {
        ReplyDraft draft = new ReplyDraft(ReplyKind.Answer) { Answered = true }
            .Say(opening)
            .Say("If a life is in danger, call 999.")
            .Say("For medical help now, call 111, and choose the mental health option if that is what you need.")
            .Say("You can talk to Samaritans on 116 123, free, at any time.")
            .Ask("What else would you like to know?", "Say repeat to hear the numbers again, or ask me something else.");
        return new Outcome(draft, state with { Last = LastReply.Support, Reprompts = 0, Choices = [] });
    }

    /// <summary>Somebody told how they feel, and nothing fits: no page, but not no answer.</summary>
    public static Outcome Listen(DialogueState state)
    {
        Outcome numbers = NameNumbers(state, "I'm sorry you feel that way. I have no page on it, but there are people to talk to.");
        numbers.Draft.Answered = false;
        return numbers;
    }
}
