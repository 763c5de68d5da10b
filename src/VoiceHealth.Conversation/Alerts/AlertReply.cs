using System.Collections.Immutable;
using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>What is said before anything else.</summary>
/// <param name="Key">The name of the fixed reply.</param>
/// <param name="Sentences">The fixed sentences, action first; read whole, in order.</param>
/// <param name="Page">The page whose emergency card belongs to it; null where there is none.</param>
/// <param name="IsPrivate">True for crisis, abuse and sexual assault: no card, no screen, nothing sent to a phone, no topic remembered.</param>
public sealed record AlertReply(AlertLevel Level, string Key, ImmutableArray<string> Sentences, string? Page, bool IsPrivate)
{
    /// <summary>What the rule that raised it is about, for figures and for editors.</summary>
    public SafetyClass Class { get; init; }
}
