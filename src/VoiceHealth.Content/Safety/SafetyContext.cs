using System.Collections.Immutable;

namespace VoiceHealth.Content.Safety;

/// <summary>What keeps a rule quiet: asking about, long ago, a figure of speech.</summary>
/// <param name="Anywhere">Symbols that keep it quiet wherever they stand.</param>
/// <param name="Around">Patterns around the rule's own words, which stand in them as <see cref="SafetySymbols.Match"/>.</param>
/// <param name="Except">Symbols that take the context away, such as a statement that something is happening now.</param>
public sealed record SafetyContext(
    string Name,
    ImmutableArray<int> Anywhere,
    ImmutableArray<SafetyPattern> Around,
    ImmutableArray<int> Except);
