using System.Collections.Immutable;

namespace VoiceHealth.Content.Safety;

/// <summary>The fixed words that are said first.</summary>
/// <param name="Sentences">Ours, in speaking order; the action comes first.</param>
/// <param name="Private">
/// Whether nothing of it may be left behind: no card, no screen, no message to a phone, no topic in the session's attributes.
/// </param>
/// <param name="Variants">The first that fits is given in place of this one.</param>
public sealed record SafetyReply(
    string Key,
    ImmutableArray<string> Sentences,
    bool Private,
    ImmutableArray<SafetyReplyVariant> Variants);
