using System.Collections.Immutable;

namespace VoiceHealth.Content.Safety;

/// <summary>One word, or two in a row, that are read as other words ("cant" as "can't", "does not" as "doesn't"), or as none: a filler.</summary>
/// <param name="Next">The second word; -1 where there is none.</param>
public sealed record SafetySpelling(int Word, int Next, ImmutableArray<int> ReadAs);
