using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Skill.Alexa;

/// <summary>All that may be counted of a reply: its kind, and not a word of what was said.</summary>
public sealed record ReplyCounts(ReplyKind Kind, AlertLevel Alert, bool Answered)
{
    internal static ReplyCounts Of(Reply reply) => new(reply.Kind, reply.Alert, reply.Answered);
}
