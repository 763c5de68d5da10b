using System.Collections.Immutable;
using System.Xml.Linq;
using VoiceHealth.Content;
using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Tests;

/// <summary>Says back what it was told, so that a test sees what the channel made of a request. "crisis" in the words raises the alert.</summary>
internal sealed class RepeatingAssistant : IAssistant
{
    public (Reply Reply, DialogueState State) Respond(Turn turn, DialogueState state)
    {
        string spoken = $"{turn.Kind} words={turn.Words} page={turn.Page} aspect={turn.Aspect} choice={turn.Choice} position={state.Position}";
        bool crisis = turn.Words.Contains("crisis", StringComparison.Ordinal);
        bool open = turn.Kind != TurnKind.Stop;
        var reply = new Reply(
            ReplyKind.Answer,
            crisis ? AlertLevel.Crisis : AlertLevel.None,
            [new ReplySegment.Ours(spoken)],
            spoken,
            new XElement("speak", spoken).ToString(SaveOptions.DisableFormatting),
            open ? "What else?" : "",
            new ReplyCard("A title", "A text", new Uri("https://example.org/page/"), new DateOnly(2026, 3, 5), "A licence"),
            [new ReplyChoice("/conditions/one/", "One")],
            ["/conditions/one/"],
            HealthAspect.Overview,
            Answered: true,
            SessionOpen: open);
        return (reply, state with { Page = "/conditions/one/", Position = state.Position + 1, Introduced = true, Choices = ["/conditions/one/"] });
    }
}
