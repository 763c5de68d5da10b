using System.Collections.Immutable;
using VoiceHealth.Conversation.Alerts;

namespace VoiceHealth.Conversation.Audits;

/// <summary>Hears nothing: an audit says nothing but "more".</summary>
public sealed class SilentAlerts : IAlertSource
{
    public AlertReply? Hear(string words) => null;

    public ImmutableArray<string> WordsOf(string answer) => [];

    public AlertReply? Find(string key) => null;
}
