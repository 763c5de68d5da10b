using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>
/// Finds the rule that holds: words to symbols by the phrases, symbols to further symbols by the patterns in their order, then the
/// rules by priority. Every pattern is one pass over the positions of its symbols, so there is no backtracking.
/// </summary>
internal sealed class SafetyMatcher
{
    public const int MaxWords = 256;

    /// <summary>Of a symbol that is found more often, as many of the first and of the last are tried: each costs a look at the whole utterance.</summary>
    private const int MaxTriedAtEachEnd = 12;

    [ThreadStatic]
    private static SafetyWorkspace? _workspace;

    private readonly SafetyTables _tables;
    private readonly SafetyWords _words;
    private readonly SafetySlips _slips;
    private readonly SafetyPhrases _phrases;
    private readonly SafetyHunchScorer _hunch;

    public SafetyMatcher(SafetyTables tables)
    {
        _tables = tables;
        _words = new SafetyWords(tables);
        _slips = new SafetySlips(tables, _words);
        _phrases = new SafetyPhrases(tables);
        _hunch = new SafetyHunchScorer(tables.Hunch);
    }

    /// <summary>How much work this thread's last utterance was, counted so that no clock is needed to hold it to be linear.</summary>
    public static long LastSteps => _workspace?.Steps ?? 0;

    /// <summary>The rule that holds, or -1, and the variant of its reply: 0 for the reply itself.</summary>
    public (int Rule, int Variant) Match(ReadOnlySpan<char> utterance)
    {
        SafetyWorkspace workspace = _workspace ??= new SafetyWorkspace();
        workspace.Begin(_tables.SymbolCount);
        _words.Read(utterance, workspace);
        _hunch.Find(utterance, workspace);
        (int Rule, int Variant) found = Match(workspace);
        return found.Rule >= 0 || workspace.Has(SafetySymbols.Harmless) ? found : MatchSlips(utterance, workspace);
    }

    // Only what raised nothing, and is not surely harmless, is heard again: by the rules alone, since the hunch has heard the words as they were.
    private (int Rule, int Variant) MatchSlips(ReadOnlySpan<char> utterance, SafetyWorkspace workspace)
    {
        workspace.BeginAgain(_tables.SymbolCount);
        return _slips.TryRead(utterance, workspace) ? Match(workspace) : (-1, 0);
    }

    private (int Rule, int Variant) Match(SafetyWorkspace workspace)
    {
        workspace.MarkEnds();
        _phrases.Find(workspace);
        new SafetyPatterns(_tables.Patterns, 0, _tables.Patterns.Targets.Length).Find(workspace);
        int rule = FirstToHold(workspace, level: null);
        if (rule >= 0 && IsOutweighed(rule, workspace.Finding))
        {
            rule = Instead(rule, workspace);
        }

        return rule < 0 ? (-1, 0) : (rule, Variant(_tables.Rules.Replies[rule], workspace));
    }

    private int FirstToHold(SafetyWorkspace workspace, SafetyLevel? level)
    {
        for (int rule = 0; rule < _tables.Rules.Count; rule++)
        {
            if ((level is null || LevelOf(rule) == level) && Holds(rule, workspace))
            {
                return rule;
            }
        }

        return -1;
    }

    // A rule goes by a few words, the hunch by all of them: "blood" in a cough is not blood that pours. What harms on purpose or by a
    // poison is never taken for something that can wait, nor is what a page's own emergency card says.
    private bool IsOutweighed(int rule, HunchFinding found)
    {
        bool canWait = (SafetyClass)_tables.Rules.Classes[rule] is SafetyClass.Emergency or SafetyClass.Urgent or SafetyClass.Pregnancy
            && !_tables.Rules.IsOfCard(rule);
        return found.Danger > double.NegativeInfinity && found.Level != LevelOf(rule)
            && (canWait || found.Level != SafetyLevel.Urgent)
            && found.Above(LevelOf(rule)) >= _tables.Hunch.Outweighs[(int)LevelOf(rule) - 1];
    }

    // The hunch's own rule is the last of its level to be tried; where even that is kept quiet, the rule that was outweighed stands.
    private int Instead(int outweighed, SafetyWorkspace workspace)
    {
        workspace.Add(SafetySymbols.HunchEmergency + workspace.Finding.Kind, new SafetySpan(0, (short)workspace.WordCount));
        int other = FirstToHold(workspace, workspace.Finding.Level);
        return other >= 0 ? other : outweighed;
    }

    private SafetyLevel LevelOf(int rule) => (SafetyLevel)_tables.Rules.Levels[rule];

    private int Variant(int reply, SafetyWorkspace workspace)
    {
        ReadOnlySpan<int> symbols = _tables.Replies.VariantSymbols[reply];
        for (int i = 0; i < symbols.Length; i++)
        {
            if (workspace.Has(symbols[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private bool Holds(int rule, SafetyWorkspace workspace)
    {
        int end = _tables.Rules.Conditions[rule + 1];
        for (int condition = _tables.Rules.Conditions[rule]; condition < end; condition++)
        {
            ReadOnlySpan<int> all = _tables.Rules.All[condition];
            if (IsMet(all, _tables.Rules.None[condition], workspace) && !IsQuiet(rule, all[0], workspace))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMet(ReadOnlySpan<int> all, ReadOnlySpan<int> none, SafetyWorkspace workspace)
    {
        foreach (int symbol in all)
        {
            if (!workspace.Has(symbol))
            {
                return false;
            }
        }

        return !HasAny(none, workspace);
    }

    private static bool HasAny(ReadOnlySpan<int> symbols, SafetyWorkspace workspace)
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
    private bool IsQuiet(int rule, int symbol, SafetyWorkspace workspace)
    {
        foreach (int context in _tables.Rules.Unless[rule])
        {
            if (!HasAny(_tables.Contexts.Except[context], workspace) && HasAny(_tables.Contexts.Anywhere[context], workspace))
            {
                return true;
            }
        }

        SafetySpans spans = workspace.Spans(symbol);
        for (int i = 0; i < spans.Length; i++)
        {
            if ((i < MaxTriedAtEachEnd || i >= spans.Length - MaxTriedAtEachEnd) && !IsSurrounded(rule, spans[i], workspace))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSurrounded(int rule, SafetySpan span, SafetyWorkspace workspace)
    {
        workspace.SetMatch(span);
        foreach (int context in _tables.Rules.Unless[rule])
        {
            if (!HasAny(_tables.Contexts.Except[context], workspace) && Around(context).Holds(workspace))
            {
                return true;
            }
        }

        return false;
    }

    private SafetyPatterns Around(int context) =>
        new(_tables.Contexts.Patterns, _tables.Contexts.Around[context], _tables.Contexts.Around[context + 1]);
}
