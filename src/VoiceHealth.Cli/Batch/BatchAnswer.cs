using VoiceHealth.Content;
using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Cli.Batch;

/// <summary>One line of <c>ask --batch</c>'s output.</summary>
internal sealed record BatchAnswer(string Id, IReadOnlyList<string> Pages, string Section, string Urgency, bool Answered, string Spoken)
{
    public static BatchAnswer Of(string id, Reply reply) => new(
        id, reply.Pages, SectionWords.Of(reply.Aspect), reply.Alert.ToString().ToLowerInvariant(), reply.Answered, reply.Spoken);
}
