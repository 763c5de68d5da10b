using System.Collections.Immutable;

namespace VoiceHealth.Content.Safety;

/// <summary>
/// The safety rules in their compiled form. A symbol is a number that stands for something found in an utterance; phrases find
/// the first of them, patterns find further ones from those.
/// </summary>
/// <param name="Words">All words that any rule knows, in ordinal order.</param>
/// <param name="Spellings">In the order of their words.</param>
/// <param name="Sounds">In the order of their keys.</param>
/// <param name="SymbolCount">All symbols are below this number.</param>
/// <param name="Phrases">In the order of their words, so that they can be walked as a trie.</param>
/// <param name="Patterns">A pattern stands after all those that find its steps' symbols.</param>
public sealed record SafetyRuleSet(
    ImmutableArray<string> Words,
    ImmutableArray<SafetySpelling> Spellings,
    ImmutableArray<SafetySound> Sounds,
    int SymbolCount,
    ImmutableArray<SafetyPhrase> Phrases,
    ImmutableArray<SafetyPattern> Patterns,
    ImmutableArray<SafetyContext> Contexts,
    ImmutableArray<SafetyReply> Replies,
    ImmutableArray<SafetyRule> Rules)
{
    /// <summary>What was learned from sentences; found before the rules are tried.</summary>
    public SafetyHunch Hunch { get; init; } = SafetyHunch.None;
}
