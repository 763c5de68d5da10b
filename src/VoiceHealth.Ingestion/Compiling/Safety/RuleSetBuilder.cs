using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>Puts the parts of a rule set into the orders that the matcher relies on.</summary>
internal sealed class RuleSetBuilder
{
    private readonly SafetySource _source;
    private readonly SymbolTable _symbols;
    private readonly ImmutableArray<string> _words;
    private readonly Dictionary<string, int> _ids;

    public RuleSetBuilder(SafetySource source, SymbolTable symbols)
    {
        _source = source;
        _symbols = symbols;
        _words =
        [
            .. symbols.Phrases.SelectMany(p => p.Words)
                .Concat(source.Skip.Select(s => s.Value))
                .Concat(source.Spellings.Select(s => s.Word.Value))
                .Concat(source.Spellings.SelectMany(s => Tokens(s.ReadAs.Value)))
                .Concat(source.OrdinaryWords.Select(o => o.Value))
                .Concat(source.Sounds.Select(s => s.Value))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        _ids = _words.Index().ToDictionary(w => w.Item, w => w.Index, StringComparer.Ordinal);
    }

    public SafetyRuleSet Build(
        ImmutableArray<SafetyContext> contexts,
        ImmutableArray<SafetyReply> replies,
        ImmutableArray<SafetyRule> rules) =>
        new(_words, Spellings(), Sounds(), _symbols.Count, Phrases(), [.. _symbols.Patterns], contexts, replies, rules);

    private ImmutableArray<SafetySpelling> Spellings()
    {
        IEnumerable<SafetySpelling> fillers = _source.Skip.Select(s => new SafetySpelling(_ids[s.Value], []));
        IEnumerable<SafetySpelling> others =
            _source.Spellings.Select(s => new SafetySpelling(_ids[s.Word.Value], [.. Tokens(s.ReadAs.Value).Select(t => _ids[t])]));
        return [.. fillers.Concat(others).DistinctBy(s => s.Word).OrderBy(s => s.Word)];
    }

    // Two words of one key: the first listed is the one that is meant.
    private ImmutableArray<SafetySound> Sounds() =>
    [
        .. _source.Sounds.Select(s => new SafetySound(KeyOf(s.Value), _ids[s.Value]))
            .DistinctBy(s => s.Key)
            .OrderBy(s => s.Key, StringComparer.Ordinal),
    ];

    private ImmutableArray<SafetyPhrase> Phrases()
    {
        IEnumerable<SafetyPhrase> digits = _words.Where(w => char.IsDigit(w[0])).Select(w => new SafetyPhrase([_ids[w]], SafetySymbols.Digits));
        List<SafetyPhrase> phrases = [.. digits, .. _symbols.Phrases.Select(p => new SafetyPhrase([.. p.Words.Select(w => _ids[w])], p.Target))];
        phrases.Sort((a, b) => Compare(a.Words, b.Words) is var order and not 0 ? order : a.Target.CompareTo(b.Target));
        return [.. phrases];
    }

    private static int Compare(ImmutableArray<int> a, ImmutableArray<int> b) => a.AsSpan().SequenceCompareTo(b.AsSpan());

    private static string KeyOf(string word)
    {
        var key = new char[word.Length];
        return new string(key, 0, SafetySoundKey.Write(word, key));
    }

    public static List<string> Tokens(string text)
    {
        var words = new List<string>();
        var tokens = new SafetyTokenizer(text, new char[SafetyTokenizer.MaxWordLength]);
        while (tokens.TryRead(out ReadOnlySpan<char> word))
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
