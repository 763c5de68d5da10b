using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa;

/// <summary>All that may be counted of a turn: kinds, and not a word of what was said.</summary>
public sealed record ReplyCounts(TurnKind Turn, ReplyKind Kind, AlertLevel Alert, bool Answered)
{
    /// <summary>Something was asked, it was no danger, and there was no answer to it.</summary>
    public bool Declined =>
        Turn is TurnKind.Utterance or TurnKind.Fallback && Alert == AlertLevel.None && Kind == ReplyKind.Help && !Answered;

    internal static ReplyCounts Of(Turn turn, Reply reply) => new(turn.Kind, reply.Kind, reply.Alert, reply.Answered);
}
