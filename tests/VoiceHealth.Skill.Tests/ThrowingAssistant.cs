using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Tests;

/// <summary>Fails on everything, with the words in the message, as a careless part might.</summary>
internal sealed class ThrowingAssistant : IAssistant
{
    public (Reply Reply, DialogueState State) Respond(Turn turn, DialogueState state) =>
        throw new InvalidOperationException($"cannot answer '{turn.Words}'");
}
