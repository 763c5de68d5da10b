using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>Gives numbers to what patterns name, and takes patterns apart into phrases and steps, those needed first standing first.</summary>
internal sealed class SymbolTable
{
    private readonly SafetySource _source;
    private readonly SpellingTable _spellings;
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _anonymous = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly List<(string[] Words, int Target)> _phrases = [];

    public SymbolTable(SafetySource source, SpellingTable spellings)
    {
        _source = source;
        _spellings = spellings;
        _terms["start"] = SafetySymbols.Start;
        _terms["end"] = SafetySymbols.End;
        _terms["match"] = SafetySymbols.Match;
        _terms["digits"] = SafetySymbols.Digits;
        _terms["any"] = SafetySymbols.AnyWord;
        _terms["harmless-words"] = SafetySymbols.Harmless;
        _terms["hunch-emergency"] = SafetySymbols.HunchEmergency;
        _terms["hunch-urgent"] = SafetySymbols.HunchUrgent;
        _terms["hunch-crisis"] = SafetySymbols.HunchCrisis;
        _terms["hunch-abuse"] = SafetySymbols.HunchAbuse;
        _terms["hunch-assault"] = SafetySymbols.HunchAssault;
    }

    public int Count { get; private set; } = SafetySymbols.First;

    public IReadOnlyList<(string[] Words, int Target)> Phrases => _phrases;

    public List<SafetyPattern> Patterns { get; } = [];

    /// <summary>The symbol of a pattern that stands on its own, as in a rule; the same text has the same symbol.</summary>
    public int SymbolOf(SourceText pattern) => Try(pattern, parts => SymbolOf(pattern.Value, [parts], pattern));

    /// <summary>Patterns as they are, for a context around a rule's words.</summary>
    public ImmutableArray<SafetyPattern> PatternsOf(SourceText pattern)
    {
        var patterns = ImmutableArray.CreateBuilder<SafetyPattern>();
        Try(pattern, parts =>
        {
            foreach (ImmutableArray<PatternPart> sequence in WithoutOptionalStart(parts))
            {
                patterns.Add(new SafetyPattern(SafetySymbols.Match, Steps(sequence, pattern)));
            }

            return 0;
        });
        return patterns.ToImmutable();
    }

    public int SymbolOfTerm(string name, SourceText from)
    {
        if (_terms.TryGetValue(name, out int known))
        {
            return known;
        }

        if (!_source.Terms.TryGetValue(name, out List<SourceText>? patterns))
        {
            _source.Errors.Add(from.Error($"There is no term \"{name}\"; add it under \"terms:\" or mend its name."));
            return _terms[name] = SafetySymbols.Start;
        }

        if (!_open.Add(name))
        {
            _source.Errors.Add(from.Error($"The term \"{name}\" is part of itself."));
            return SafetySymbols.Start;
        }

        int symbol = Count++;
        foreach (SourceText pattern in patterns)
        {
            Try(pattern, parts => AddSequence(symbol, parts, pattern));
        }

        _open.Remove(name);
        return _terms[name] = symbol;
    }

    private int Try(SourceText pattern, Func<ImmutableArray<PatternPart>, int> use)
    {
        try
        {
            return use(PatternParser.Parse(pattern.Value));
        }
        catch (FormatException e)
        {
            _source.Errors.Add(pattern.Error($"\"{pattern.Value}\" is no pattern. {e.Message}"));
            return SafetySymbols.Start;
        }
    }

    private int SymbolOf(string text, ImmutableArray<ImmutableArray<PatternPart>> choices, SourceText from)
    {
        if (choices is [[{ Node: not PatternNode.Word, Optional: false } only]])
        {
            return SymbolOfNode(only.Node, from);
        }

        if (_anonymous.TryGetValue(text, out int known))
        {
            return known;
        }

        int symbol = Count++;
        foreach (ImmutableArray<PatternPart> choice in choices)
        {
            AddSequence(symbol, choice, from);
        }

        return _anonymous[text] = symbol;
    }

    private int AddSequence(int target, ImmutableArray<PatternPart> parts, SourceText from)
    {
        foreach (ImmutableArray<PatternPart> sequence in WithoutOptionalStart(parts))
        {
            if (sequence.All(IsPlainWord))
            {
                AddPhrase([.. sequence.Select(WordOf)], target, from);
            }
            else
            {
                Patterns.Add(new SafetyPattern(target, Steps(sequence, from)));
            }
        }

        return target;
    }

    // "a? b" is "a b" or "b": a pattern has to start with something that is there.
    private static IEnumerable<ImmutableArray<PatternPart>> WithoutOptionalStart(ImmutableArray<PatternPart> parts)
    {
        while (parts.Length > 1 && parts[0].Optional)
        {
            yield return parts.SetItem(0, parts[0] with { Optional = false });
            parts = parts.RemoveAt(0);
            parts = parts.SetItem(0, parts[0] with { Gap = 0 });
        }

        yield return parts.SetItem(0, parts[0] with { Optional = false });
    }

    private ImmutableArray<SafetyStep> Steps(ImmutableArray<PatternPart> parts, SourceText from)
    {
        var steps = ImmutableArray.CreateBuilder<SafetyStep>();
        for (int i = 0; i < parts.Length;)
        {
            PatternPart part = parts[i];
            if (part.Node is not PatternNode.Word)
            {
                steps.Add(new SafetyStep(SymbolOfNode(part.Node, from), part.Gap, part.Optional));
                i++;
                continue;
            }

            int end = i + 1;
            while (!part.Optional && end < parts.Length && IsPlainWord(parts[end]))
            {
                end++;
            }

            steps.Add(new SafetyStep(SymbolOfPhrase([.. parts[i..end].Select(WordOf)], from), part.Gap, part.Optional));
            i = end;
        }

        return steps.ToImmutable();
    }

    private int SymbolOfNode(PatternNode node, SourceText from) => node switch
    {
        PatternNode.Term term => SymbolOfTerm(term.Name, from),
        PatternNode.Choice choice => SymbolOf(choice.Text, choice.Of, from),
        _ => throw new InvalidOperationException($"A {node.GetType().Name} has no symbol of its own."),
    };

    private int SymbolOfPhrase(string[] words, SourceText from)
    {
        string text = "\"" + string.Join(' ', words) + "\"";
        if (!_anonymous.TryGetValue(text, out int symbol))
        {
            _anonymous[text] = symbol = Count++;
            AddPhrase(words, symbol, from);
        }

        return symbol;
    }

    // The same reading that the words of an utterance get, so that an editor may write either spelling. A choice of nothing but
    // fillers can never be found and is left out; where a step is nothing but fillers, the whole pattern could not be, which is an error.
    private void AddPhrase(string[] words, int target, SourceText from)
    {
        string[] read = _spellings.Read(words);
        if (read.Length > 0)
        {
            _phrases.Add((read, target));
        }
        else if (from.Value == string.Join(' ', words))
        {
            _source.Errors.Add(from.Error($"\"{from.Value}\" is skipped in what people say, so it can never be found."));
        }
    }

    private static bool IsPlainWord(PatternPart part) => part is { Node: PatternNode.Word, Gap: 0, Optional: false };

    private static string WordOf(PatternPart part) => ((PatternNode.Word)part.Node).Text;
}
