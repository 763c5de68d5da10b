using VoiceHealth.Content;
using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Cli.Batch;

internal sealed record DialogueTurnResult(
    string Say, string Spoken, IReadOnlyList<string> Pages, string Section, string Kind, string Urgency, bool SessionOpen)
{
    public static DialogueTurnResult Of(string say, Reply reply) => new(
        say,
        reply.Spoken,
        reply.Pages,
        SectionWords.Of(reply.Aspect),
        reply.Kind.ToString().ToLowerInvariant(),
        reply.Alert.ToString().ToLowerInvariant(),
        reply.SessionOpen);
}
