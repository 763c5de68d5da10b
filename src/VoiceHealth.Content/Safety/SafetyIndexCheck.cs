namespace VoiceHealth.Content.Safety;

/// <summary>Holds that every index of a rule set points at something, once, before it is written; a release's file is not searched for it again.</summary>
internal static class SafetyIndexCheck
{
    /// <exception cref="InvalidDataException">One points at nothing.</exception>
    public static void Check(SafetyRuleSet rules)
    {
        int words = rules.Words.Length;
        Below(words, rules.Spellings.SelectMany(s => s.ReadAs.Append(s.Word).Append(Math.Max(0, s.Next))), "a spelling");
        Below(words, rules.Sounds.Select(s => s.Word), "a sound");
        Below(words, rules.Phrases.SelectMany(p => p.Words), "a phrase");
        Below(rules.SymbolCount, rules.Phrases.Select(p => p.Target), "a phrase");
        foreach (SafetyPattern pattern in rules.Patterns.Concat(rules.Contexts.SelectMany(c => c.Around)))
        {
            Below(rules.SymbolCount, pattern.Steps.Select(s => s.Symbol).Append(pattern.Target), "a pattern");
        }

        Below(rules.SymbolCount, rules.Contexts.SelectMany(c => c.Anywhere.Concat(c.Except)), "a context");
        foreach (SafetyReply reply in rules.Replies)
        {
            Below(rules.SymbolCount, reply.Variants.Select(v => v.Symbol), $"reply {reply.Key}");
            Below(rules.Replies.Length, reply.Variants.Select(v => v.Reply), $"reply {reply.Key}");
        }

        foreach (SafetyRule rule in rules.Rules)
        {
            Below(rules.SymbolCount, rule.When.SelectMany(c => c.All.Concat(c.None)), $"rule {rule.Id}");
            Below(rules.Replies.Length, [rule.Reply], $"rule {rule.Id}");
            Below(rules.Contexts.Length, rule.Unless, $"rule {rule.Id}");
        }

        Below(SafetyHunch.MaxTokens, rules.Hunch.Tokens.ToArray(), "the hunch");
    }

    private static void Below(int limit, IEnumerable<int> indexes, string what)
    {
        foreach (int index in indexes)
        {
            if (index < 0 || index >= limit)
            {
                throw new InvalidDataException($"Of the safety rules, {what} points at {index} of {limit}. This is a fault of the compiler of rules; report it.");
            }
        }
    }
}
