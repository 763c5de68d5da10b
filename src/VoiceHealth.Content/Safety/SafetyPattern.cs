using System.Collections.Immutable;

namespace VoiceHealth.Content.Safety;

/// <summary>A sequence of steps; where it is found, the target symbol is found.</summary>
public sealed record SafetyPattern(int Target, ImmutableArray<SafetyStep> Steps);
