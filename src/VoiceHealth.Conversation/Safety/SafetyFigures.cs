using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Safety;

/// <summary>How the rules did on one level of a question set.</summary>
/// <param name="Strong">Alerts strong enough: an emergency needs emergency or crisis, and the reverse; urgent needs any.</param>
/// <param name="Right">Alerts of the very level.</param>
/// <param name="Misses">Each with its id, what was raised and the words; for none, the false alarms.</param>
public sealed record SafetyFigures(AlertLevel Level, int Count, int Strong, int Right, ImmutableArray<string> Misses);
