using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Stops;

/// <summary>Leaves, and forgets.</summary>
internal sealed class StopHandler : IRequestHandler
{
    public Outcome? Handle(TurnContext context)
    {
        if (context.Wants(RequestKind.Stop))
        {
            return Leave(context.State, "Goodbye.");
        }

        return context.Wants(RequestKind.Thanks) ? Leave(context.State, "You're welcome. Goodbye.") : null;
    }

    public static Outcome Leave(DialogueState state, string words) =>
        new(new ReplyDraft(ReplyKind.Stop).Say(words), state.Forget());
}
