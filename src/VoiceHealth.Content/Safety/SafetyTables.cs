using VoiceHealth.Content.Packing;

namespace VoiceHealth.Content.Safety;

/// <summary>
/// A <see cref="SafetyRuleSet"/> as a release carries it, read where it lies in the file: opening it costs the same whatever it holds.
/// </summary>
public sealed record SafetyTables
{
    /// <summary>All words that any rule knows, in ordinal order.</summary>
    public required PackedTexts Words { get; init; }

    /// <summary>The first words of spellings, in ascending order.</summary>
    public required Packed<int> SpellingWords { get; init; }

    /// <summary>Their second words, ascending for each first; -1 where there is none.</summary>
    public required Packed<int> SpellingNexts { get; init; }

    /// <summary>What each is read as.</summary>
    public required PackedLists ReadAs { get; init; }

    /// <summary>Keys of words that are heard by their sound, in ordinal order.</summary>
    public required PackedTexts Sounds { get; init; }

    /// <summary>By sound: the word.</summary>
    public required Packed<int> SoundWords { get; init; }

    /// <summary>All symbols are below this number.</summary>
    public required int SymbolCount { get; init; }

    /// <summary>Phrases in the order of their words, so that they can be walked as a trie.</summary>
    public required PackedLists Phrases { get; init; }

    /// <summary>By phrase: the symbol that it finds.</summary>
    public required Packed<int> PhraseTargets { get; init; }

    /// <summary>By word, and one more: the first phrase that begins with it or with a later one.</summary>
    public required Packed<int> PhrasesByWord { get; init; }

    public required SafetyPatternTable Patterns { get; init; }

    public required SafetyContextTable Contexts { get; init; }

    public required SafetyReplyTable Replies { get; init; }

    public required SafetyRuleTable Rules { get; init; }

    /// <summary>What was learned from sentences; found before the rules are tried.</summary>
    public required SafetyHunch Hunch { get; init; }
}
