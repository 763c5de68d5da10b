using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation;

/// <summary>The conversation as a function of what was said and what went before. Safe for use by many threads.</summary>
public interface IAssistant
{
    /// <summary>Stands for what answers are made from: another object once the same turn may be answered otherwise.</summary>
    object Content => this;

    (Reply Reply, DialogueState State) Respond(Turn turn, DialogueState state);
}
