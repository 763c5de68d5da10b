using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>
/// Finds the rule that holds: words to symbols by the phrases, symbols to further symbols by the patterns in their order, then the
/// rules by priority. Every pattern is one pass over the positions of its symbols, so there is no backtracking.
/// </summary>
internal sealed class SafetyMatcher
{
    public const int MaxWords = 256;

    [ThreadStatic]
    private static SafetyWorkspace? _workspace;

    private readonly SafetyRuleSet _rules;
    private readonly SafetyWords _words;
    private readonly SafetyPhrases _phrases;
    private readonly SafetyPatterns _patterns;
    private readonly SafetyHunchScorer _hunch;
    private readonly SafetyPatterns[] _around;
    private readonly int[] _byPriority;

    public SafetyMatcher(SafetyRuleSet rules)
    {
        _rules = rules;
        _words = new SafetyWords(rules);
        _phrases = new SafetyPhrases(rules.Phrases, rules.Words.Length);
        _patterns = new SafetyPatterns(rules.Patterns);
        _hunch = new SafetyHunchScorer(rules.Hunch);
        _around = [.. rules.Contexts.Select(c => new SafetyPatterns(c.Around))];
        _byPriority = [.. Enumerable.Range(0, rules.Rules.Length).OrderByDescending(i => rules.Rules[i].Priority)];
    }

    /// <summary>The rule that holds, or -1, and the variant of its reply: 0 for the reply itself.</summary>
    public (int Rule, int Variant) Match(ReadOnlySpan<char> utterance)
    {
        SafetyWorkspace workspace = _workspace ??= new SafetyWorkspace();
        workspace.Begin(_rules.SymbolCount);
        _words.Read(utterance, workspace);
        workspace.MarkEnds();
        _phrases.Find(workspace);
        _hunch.Find(utterance, workspace);
        _patterns.Find(workspace);
        foreach (int rule in _byPriority)
        {
            if (Holds(_rules.Rules[rule], workspace))
            {
                return (rule, Variant(_rules.Replies[_rules.Rules[rule].Reply], workspace));
            }
        }

        return (-1, 0);
    }

    private static int Variant(SafetyReply reply, SafetyWorkspace workspace)
    {
        for (int i = 0; i < reply.Variants.Length; i++)
        {
            if (workspace.Has(reply.Variants[i].Symbol))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private bool Holds(SafetyRule rule, SafetyWorkspace workspace)
    {
        foreach (SafetyCondition condition in rule.When)
        {
            if (IsMet(condition, workspace) && !IsQuiet(rule, condition.All[0], workspace))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMet(SafetyCondition condition, SafetyWorkspace workspace)
    {
        foreach (int symbol in condition.All)
        {
            if (!workspace.Has(symbol))
            {
                return false;
            }
        }

        return !HasAny(condition.None, workspace);
    }

    private static bool HasAny(ImmutableArray<int> symbols, SafetyWorkspace workspace)
    {
        foreach (int symbol in symbols)
        {
            if (workspace.Has(symbol))
            {
                return true;
            }
        }

        return false;
    }

    // A context anywhere silences the rule; one around the rule's words silences those words, and others may still stand.
    private bool IsQuiet(SafetyRule rule, int symbol, SafetyWorkspace workspace)
    {
        foreach (int context in rule.Unless)
        {
            if (!HasAny(_rules.Contexts[context].Except, workspace) && HasAny(_rules.Contexts[context].Anywhere, workspace))
            {
                return true;
            }
        }

        foreach (SafetySpan span in workspace.Spans(symbol))
        {
            if (!IsSurrounded(rule, span, workspace))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSurrounded(SafetyRule rule, SafetySpan span, SafetyWorkspace workspace)
    {
        workspace.SetMatch(span);
        foreach (int context in rule.Unless)
        {
            if (!HasAny(_rules.Contexts[context].Except, workspace) && _around[context].Holds(workspace))
            {
                return true;
            }
        }

        return false;
    }
}
