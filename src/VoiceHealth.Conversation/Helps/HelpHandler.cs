using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Helps;

/// <summary>Says what it can do.</summary>
internal sealed class HelpHandler : IRequestHandler
{
    public Outcome? Handle(TurnContext context) => context.Wants(RequestKind.Help) ? Explain(context.State) : null;

    /// <summary>"When should I call 999?" where no page that tells of it is open.</summary>
    public static Outcome WhenToCall(DialogueState state)
    {
        ReplyDraft draft = new ReplyDraft(ReplyKind.Help)
            .Say("Call 999 when somebody is seriously ill or hurt and their life may be at risk.")
            .Say("For other medical help now, call 111.")
            .Say("Name a condition or a symptom, and I can read out when to get help for it.")
            .Ask("What would you like to know?", "Ask about a condition or a symptom, or say stop.");
        return new Outcome(draft, state with { Last = LastReply.Help, Reprompts = 0, Choices = [] });
    }

    public static Outcome Explain(DialogueState state)
    {
        ReplyDraft draft = new ReplyDraft(ReplyKind.Help)
            .Say("I read out health information, for England.")
            .Say("Ask what something is, what its symptoms or causes are, how it is treated, or when to get help.")
            .Say("You can say more, repeat, go back or stop.")
            .Say("I can't tell you what is wrong.")
            .Say("In an emergency, call 999, and for other medical help now, call 111.")
            .Ask("What would you like to know?", "Ask about a condition or a symptom, or say stop.");
        return new Outcome(draft, state with { Last = LastReply.Help, Reprompts = 0, Choices = [] });
    }
}
