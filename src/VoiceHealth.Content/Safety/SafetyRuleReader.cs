using VoiceHealth.Content.Packing;

namespace VoiceHealth.Content.Safety;

/// <summary>Reads the lists of a rule file in the order in which <see cref="SafetyRuleWriter"/> writes them.</summary>
internal sealed class SafetyRuleReader(PackedReader file)
{
    /// <exception cref="InvalidDataException">A list goes on past the end, or lists do not fit each other.</exception>
    public SafetyTables Read()
    {
        var tables = new SafetyTables
        {
            Words = file.Texts(),
            SpellingWords = file.Numbers(),
            SpellingNexts = file.Numbers(),
            ReadAs = file.Lists(),
            Sounds = file.Texts(),
            SoundWords = file.Numbers(),
            SymbolCount = file.Number(),
            Phrases = file.Lists(),
            PhraseTargets = file.Numbers(),
            PhrasesByWord = file.Starts(),
            Patterns = Patterns(),
            Contexts = new SafetyContextTable(file.Lists(), file.Starts(), Patterns(), file.Lists()),
            Replies = new SafetyReplyTable(file.Texts(), file.Starts(), file.Texts(), file.Bytes(), file.Lists(), file.Lists()),
            Rules = new SafetyRuleTable(
                file.Texts(), file.Bytes(), file.Bytes(), file.Numbers(), file.Texts(), file.Starts(), file.Lists(), file.Lists(), file.Lists()),
            Hunch = Hunch(),
        };
        file.End();
        Check(tables);
        return tables;
    }

    private SafetyPatternTable Patterns() => new(file.Numbers(), file.Lists());

    private SafetyHunch Hunch() =>
        new(file.Texts(), file.Numbers(), file.Numbers(), file.Shorts(), file.Numbers(), file.Numbers(), file.Numbers(), file.Number());

    private void Check(SafetyTables tables)
    {
        bool fits = tables.SpellingNexts.Length == tables.SpellingWords.Length && tables.ReadAs.Count == tables.SpellingWords.Length
            && tables.SoundWords.Length == tables.Sounds.Count
            && tables.PhraseTargets.Length == tables.Phrases.Count && tables.PhrasesByWord.Length == tables.Words.Count + 1
            && Fits(tables.Patterns) && Fits(tables.Contexts) && Fits(tables.Replies) && Fits(tables.Rules) && Fits(tables.Hunch);
        if (!fits)
        {
            throw file.Damaged("its lists do not fit each other");
        }
    }

    private static bool Fits(SafetyPatternTable patterns) => patterns.Steps.Count == patterns.Targets.Length;

    private static bool Fits(SafetyContextTable contexts) => Fits(contexts.Patterns)
        && contexts.Except.Count == contexts.Anywhere.Count && contexts.Around.Length == contexts.Anywhere.Count + 1;

    private static bool Fits(SafetyReplyTable replies) => replies.Sentences.Length == replies.Count + 1 && replies.Private.Length == replies.Count
        && replies.VariantSymbols.Count == replies.Count && replies.VariantReplies.Count == replies.Count;

    private static bool Fits(SafetyRuleTable rules) => rules.Levels.Length == rules.Count && rules.Classes.Length == rules.Count
        && rules.Replies.Length == rules.Count && rules.Pages.Count == rules.Count && rules.Conditions.Length == rules.Count + 1
        && rules.Unless.Count == rules.Count && rules.None.Count == rules.All.Count && rules.Conditions[rules.Count] == rules.All.Count;

    private static bool Fits(SafetyHunch hunch) => hunch.Tokens.Length == hunch.Words.Count
        && hunch.Weights.Length == hunch.Features.Length * SafetyHunch.ClassCount
        && hunch.Bias.Length == (hunch.Features.Length == 0 ? 0 : SafetyHunch.ClassCount) && hunch.Alarms.Length == hunch.Bias.Length
        && hunch.Outweighs.Length == (hunch.Features.Length == 0 ? 0 : SafetyHunch.LevelCount);
}
