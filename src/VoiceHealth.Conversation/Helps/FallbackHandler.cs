using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Helps;

/// <summary>Nothing was understood: two re-prompts, each with more help, then it leaves. 999 and 111 are always offered.</summary>
internal sealed class FallbackHandler : IRequestHandler
{
    private const int MaxReprompts = 2;

    public Outcome? Handle(TurnContext context) => context.Wants(RequestKind.Fallback) ? NotCaught(context.State) : null;

    public static Outcome NotCaught(DialogueState state) =>
        Escalate(state, LastReply.NotCaught, "Sorry, I didn't catch that.", "Sorry, I still didn't catch that.", "Sorry, I can't make that out.");

    /// <summary>Nothing fits: it says so, rather than guess.</summary>
    public static Outcome Decline(DialogueState state) =>
        Escalate(state, LastReply.Declined, "Sorry, I have nothing on that.", "Sorry, I have nothing on that either.", "Sorry, I can't find that.");

    /// <summary>The last one again, without counting it.</summary>
    public static Outcome Again(DialogueState state)
    {
        DialogueState before = state with { Reprompts = Math.Max(0, state.Reprompts - 1) };
        return state.Last == LastReply.Declined ? Decline(before) : NotCaught(before);
    }

    private static Outcome Escalate(DialogueState state, LastReply last, string first, string second, string final)
    {
        var draft = new ReplyDraft(ReplyKind.Help);
        if (state.Reprompts >= MaxReprompts)
        {
            draft.Say(final).Say("For medical help, call 111.").Say("In an emergency, call 999.").Say("Goodbye.");
            return new Outcome(draft, state.Forget());
        }

        draft.Say(state.Reprompts == 0 ? first : second)
            .Say(state.Reprompts == 0
                ? "Try other words, such as the name of a condition, or how it feels."
                : "I can read out what a condition is, its symptoms, its treatment, and when to get help. Say help to hear more.")
            .Say("If you need medical help now, call 111, or 999 in an emergency.")
            .Ask("What would you like to know?", "Ask about a condition or a symptom, or say stop.");
        return new Outcome(draft, state with { Last = last, Reprompts = state.Reprompts + 1, Choices = [] });
    }
}
