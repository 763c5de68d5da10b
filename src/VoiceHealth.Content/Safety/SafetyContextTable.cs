using VoiceHealth.Content.Packing;

namespace VoiceHealth.Content.Safety;

/// <summary>What keeps rules quiet; see <see cref="SafetyContext"/>.</summary>
/// <param name="Anywhere">By context: symbols.</param>
/// <param name="Around">By context, and one more: the first of its patterns.</param>
/// <param name="Except">By context: symbols.</param>
public sealed record SafetyContextTable(PackedLists Anywhere, Packed<int> Around, SafetyPatternTable Patterns, PackedLists Except);
