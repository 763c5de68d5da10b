using VoiceHealth.Content;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Conversation.Choices;

/// <summary>"Symptoms": of what?</summary>
internal static class TopicAsker
{
    public static Outcome Ask(HealthAspect aspect, DialogueState state)
    {
        string name = AspectNames.Of(aspect);
        ReplyDraft draft = new ReplyDraft(ReplyKind.Clarify) { Aspect = aspect }
            .Say($"You asked about {name}.")
            .Ask("Which condition or treatment is it about?", "Say the name of a condition or a treatment, or say stop.");
        return new Outcome(draft, state with { Last = LastReply.TopicQuestion, Aspect = aspect, Choices = [], Reprompts = 0 });
    }

    /// <summary>"No, not shingles": of what then? What was asked about it still is.</summary>
    public static Outcome AskInstead(DialogueState state)
    {
        ReplyDraft draft = new ReplyDraft(ReplyKind.Offer) { Aspect = state.Aspect }
            .Say("OK, not that.")
            .Ask("Which condition or treatment do you mean?", "Say the name of a condition or a treatment, or say stop.");
        return new Outcome(draft, state with { Last = LastReply.TopicQuestion, Page = "", Choices = [], Reprompts = 0 });
    }
}
