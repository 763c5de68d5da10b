using System.Collections.Immutable;
using VoiceHealth.Conversation.Alerts;

namespace VoiceHealth.Conversation.Safety;

/// <summary>The conversation's ear for danger: the guard's alerts as what is to be said. Safe for use by many threads.</summary>
public sealed class SafetyAlerts(SafetyGuard guard) : IAlertSource
{
    // Made when a reply is asked for by its key, which no first turn does.
    private Dictionary<string, AlertReply>? _byKey;

    public AlertReply? Hear(string words) => guard.Check(words) is { } alert ? ReplyOf(alert) : null;

    public ImmutableArray<string> WordsOf(string answer) =>
        guard.Replies.FirstOrDefault(reply => reply.Key == answer)?.Sentences ?? [];

    public AlertReply? Find(string key) => (_byKey ??= All()).GetValueOrDefault(key);

    private Dictionary<string, AlertReply> All()
    {
        var replies = new Dictionary<string, AlertReply>(StringComparer.Ordinal);
        foreach (Alert alert in guard.Alerts)
        {
            AlertReply reply = ReplyOf(alert);
            replies[reply.Key] = reply;
        }

        return replies;
    }

    // The rule is part of the key, because one reply serves rules of several pages.
    private static AlertReply ReplyOf(Alert alert) =>
        new(alert.Level, $"{alert.RuleId}.{alert.Reply.Key}", alert.Reply.Sentences, alert.Page, alert.Reply.Private) { Class = alert.Class };
}
