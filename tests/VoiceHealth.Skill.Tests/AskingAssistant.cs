using System.Xml.Linq;
using VoiceHealth.Content;
using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Tests;

/// <summary>Asks what a question is about where the channel names no page; else says back the words and the page.</summary>
internal sealed class AskingAssistant : IAssistant
{
    public (Reply Reply, DialogueState State) Respond(Turn turn, DialogueState state)
    {
        bool asks = turn.Page is null;
        string spoken = asks && turn.Aspect is not null ? "Which condition is it about?" : $"{turn.Aspect} of {turn.Page}, words={turn.Words}";
        var reply = new Reply(
            asks ? ReplyKind.Clarify : ReplyKind.Answer, AlertLevel.None, [new ReplySegment.Ours(spoken)], spoken,
            new XElement("speak", spoken).ToString(SaveOptions.DisableFormatting), "Which one?", null, [], [], HealthAspect.Overview, !asks, SessionOpen: true);
        return (reply, state);
    }
}
