using System.Collections.Immutable;

namespace VoiceHealth.Content.Safety;

/// <summary>Words that follow one another; where they are found, the target symbol is found.</summary>
/// <param name="Words">Indexes into the rule set's words.</param>
public sealed record SafetyPhrase(ImmutableArray<int> Words, int Target);
