using System.Collections.Immutable;

namespace VoiceHealth.Content.Safety;

/// <summary>A word that is read as other words ("cant" as "can't"), or as none: a filler.</summary>
public sealed record SafetySpelling(int Word, ImmutableArray<int> ReadAs);
