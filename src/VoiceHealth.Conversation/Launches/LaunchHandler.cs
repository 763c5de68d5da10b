using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Sources;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Launches;

/// <summary>Says what this is, for whom, and what to do in an emergency; then asks.</summary>
internal sealed class LaunchHandler(ContentOrigin origin, Attribution attribution) : IRequestHandler
{
    public Outcome? Handle(TurnContext context) => context.Wants(RequestKind.Launch) ? Welcome(context.State) : null;

    public Outcome Welcome(DialogueState state)
    {
        ReplyDraft draft = new ReplyDraft(ReplyKind.Help)
            .Say("Welcome to Voice Health.")
            .Say(Source())
            .Say("I can't tell you what is wrong.")
            .Say("In an emergency, call 999.")
            .Say("For other medical help now, call 111.")
            .Ask("What would you like to know?", "Ask about a condition, or say how you feel. You can also say help, or stop.");
        return new Outcome(draft, DialogueState.New with { Release = state.Release, Last = LastReply.Welcome });
    }

    private string Source() => origin switch
    {
        ContentOrigin.Sample => "I read out sample content, which is not medical advice.",
        ContentOrigin.OtherWebsite => $"I read out health information from {attribution.Host}, for England.",
        _ => "I read out health information from the NHS website, for England.",
    };
}
