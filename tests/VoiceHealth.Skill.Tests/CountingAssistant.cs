using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Tests;

/// <summary>Says back what it was told, counts how often it is asked, and can be given other content.</summary>
internal sealed class CountingAssistant : IAssistant
{
    private readonly RepeatingAssistant _assistant = new();

    public int Asked { get; private set; }

    public object Content { get; set; } = new();

    public (Reply Reply, DialogueState State) Respond(Turn turn, DialogueState state)
    {
        Asked++;
        return _assistant.Respond(turn, state);
    }
}
