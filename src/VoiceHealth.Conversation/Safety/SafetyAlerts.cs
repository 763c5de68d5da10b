using VoiceHealth.Conversation.Alerts;

namespace VoiceHealth.Conversation.Safety;

/// <summary>The conversation's ear for danger: the guard's alerts as what is to be said. Safe for use by many threads.</summary>
public sealed class SafetyAlerts : IAlertSource
{
    private readonly SafetyGuard _guard;
    private readonly Dictionary<Alert, AlertReply> _replies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, AlertReply> _byKey = new(StringComparer.Ordinal);

    public SafetyAlerts(SafetyGuard guard)
    {
        ArgumentNullException.ThrowIfNull(guard);
        _guard = guard;
        foreach (Alert alert in guard.Alerts)
        {
            // The rule is part of the key, because one reply serves rules of several pages.
            string key = $"{alert.RuleId}.{alert.Reply.Key}";
            var reply = new AlertReply(alert.Level, key, alert.Reply.Sentences, alert.Page, alert.Reply.Private) { Class = alert.Class };
            _replies[alert] = reply;
            _byKey[key] = reply;
        }
    }

    public AlertReply? Hear(string words) => _guard.Check(words) is { } alert ? _replies[alert] : null;

    public AlertReply? Find(string key) => _byKey.GetValueOrDefault(key);
}
