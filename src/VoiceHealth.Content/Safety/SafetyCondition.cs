using System.Collections.Immutable;

namespace VoiceHealth.Content.Safety;

/// <summary>One way for a rule to hold: all of these symbols are found, in any order, and none of those.</summary>
public sealed record SafetyCondition(ImmutableArray<int> All, ImmutableArray<int> None);
