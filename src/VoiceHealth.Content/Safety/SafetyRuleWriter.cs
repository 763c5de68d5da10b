using System.Collections.Immutable;
using VoiceHealth.Content.Packing;

namespace VoiceHealth.Content.Safety;

/// <summary>Writes a rule set's lists; <see cref="SafetyRuleReader"/> reads in the same order.</summary>
internal sealed class SafetyRuleWriter
{
    private readonly PackedWriter _file = new();

    public byte[] Write(SafetyRuleSet rules)
    {
        SafetyIndexCheck.Check(rules);
        WriteWords(rules);
        WritePhrases(rules.Phrases, rules.Words.Length);
        WritePatterns(rules.Patterns);
        WriteContexts(rules.Contexts);
        WriteReplies(rules.Replies);
        WriteRules([.. rules.Rules.OrderByDescending(r => r.Priority)]);
        WriteHunch(rules.Hunch);
        return _file.ToArray();
    }

    private void WriteWords(SafetyRuleSet rules)
    {
        _file.Add(PackedTexts.Build(rules.Words.AsSpan()));
        _file.Add(Column(rules.Spellings, s => s.Word));
        _file.Add(Column(rules.Spellings, s => s.Next));
        _file.Add(Lists(rules.Spellings, s => s.ReadAs));
        _file.Add(Texts(rules.Sounds, s => s.Key));
        _file.Add(Column(rules.Sounds, s => s.Word));
        _file.Add(rules.SymbolCount);
    }

    private void WritePhrases(ImmutableArray<SafetyPhrase> phrases, int words)
    {
        var byWord = new int[words + 1];
        foreach (SafetyPhrase phrase in phrases)
        {
            byWord[phrase.Words[0] + 1]++;
        }

        for (int word = 1; word <= words; word++)
        {
            byWord[word] += byWord[word - 1];
        }

        _file.Add(Lists(phrases, p => p.Words));
        _file.Add(Column(phrases, p => p.Target));
        _file.Add<int>(byWord);
    }

    private void WritePatterns(ImmutableArray<SafetyPattern> patterns)
    {
        _file.Add(Column(patterns, p => p.Target));
        _file.Add(Lists(patterns, p => [.. p.Steps.Select(s => s.Packed)]));
    }

    private void WriteContexts(ImmutableArray<SafetyContext> contexts)
    {
        _file.Add(Lists(contexts, c => c.Anywhere));
        _file.Add(Starts(contexts, c => c.Around.Length));
        WritePatterns([.. contexts.SelectMany(c => c.Around)]);
        _file.Add(Lists(contexts, c => c.Except));
    }

    private void WriteReplies(ImmutableArray<SafetyReply> replies)
    {
        _file.Add(Texts(replies, r => r.Key));
        _file.Add(Starts(replies, r => r.Sentences.Length));
        _file.Add(PackedTexts.Build([.. replies.SelectMany(r => r.Sentences)]));
        _file.Add<byte>([.. replies.Select(r => (byte)(r.Private ? 1 : 0))]);
        _file.Add(Lists(replies, r => [.. r.Variants.Select(v => v.Symbol)]));
        _file.Add(Lists(replies, r => [.. r.Variants.Select(v => v.Reply)]));
    }

    private void WriteRules(ImmutableArray<SafetyRule> rules)
    {
        ImmutableArray<SafetyCondition> conditions = [.. rules.SelectMany(r => r.When)];
        _file.Add(Texts(rules, r => r.Id));
        _file.Add<byte>([.. rules.Select(r => (byte)r.Level)]);
        _file.Add<byte>([.. rules.Select(r => (byte)r.Class)]);
        _file.Add(Column(rules, r => r.Reply));
        _file.Add(Texts(rules, r => r.Page));
        _file.Add(Starts(rules, r => r.When.Length));
        _file.Add(Lists(conditions, c => c.All));
        _file.Add(Lists(conditions, c => c.None));
        _file.Add(Lists(rules, r => r.Unless));
    }

    private void WriteHunch(SafetyHunch hunch)
    {
        _file.Add(hunch.Words);
        _file.Add(hunch.Tokens);
        _file.Add(hunch.Features);
        _file.Add(hunch.Weights);
        _file.Add(hunch.Bias);
        _file.Add(hunch.Alarms);
        _file.Add(hunch.Outweighs);
        _file.Add(hunch.Harmless);
    }

    private static Packed<int> Column<T>(ImmutableArray<T> items, Func<T, int> value) => items.Select(value).ToArray();

    private static PackedTexts Texts<T>(ImmutableArray<T> items, Func<T, string> value) => PackedTexts.Build([.. items.Select(value)]);

    private static PackedLists Lists<T>(ImmutableArray<T> items, Func<T, ImmutableArray<int>> value) => PackedLists.Build([.. items.Select(value)]);

    private static Packed<int> Starts<T>(ImmutableArray<T> items, Func<T, int> length)
    {
        var starts = new int[items.Length + 1];
        for (int i = 0; i < items.Length; i++)
        {
            starts[i + 1] = starts[i] + length(items[i]);
        }

        return starts;
    }
}
