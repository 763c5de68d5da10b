using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>Puts the parts of a rule set into the orders that the matcher relies on.</summary>
internal sealed class RuleSetBuilder
{
    private readonly SafetySource _source;
    private readonly SpellingTable _spellings;
    private readonly SymbolTable _symbols;
    private readonly ImmutableArray<string> _words;
    private readonly Dictionary<string, int> _ids;

    public RuleSetBuilder(SafetySource source, SpellingTable spellings, SymbolTable symbols)
    {
        _source = source;
        _spellings = spellings;
        _symbols = symbols;
        _words =
        [
            .. symbols.Phrases.SelectMany(p => p.Words)
                .Concat(spellings.All.SelectMany(s => s.Value.Append(s.Key.Word).Append(s.Key.Next)))
                .Concat(source.OrdinaryWords.Select(o => o.Value))
                .Concat(source.Sounds.Select(s => s.Value))
                .Where(w => w.Length > 0)
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

    private ImmutableArray<SafetySpelling> Spellings() =>
    [
        .. _spellings.All
            .Select(s => new SafetySpelling(_ids[s.Key.Word], s.Key.Next.Length == 0 ? -1 : _ids[s.Key.Next], [.. s.Value.Select(w => _ids[w])]))
            .OrderBy(s => s.Word)
            .ThenBy(s => s.Next),
    ];

    // Two words of one key: the first listed is the one that is meant.
    private ImmutableArray<SafetySound> Sounds() =>
    [
        .. _source.Sounds.SelectMany(s => new[] { new SafetySound(KeyOf(s.Value), _ids[s.Value]), new SafetySound(SlipKeyOf(s.Value), _ids[s.Value]) })
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

    private static string SlipKeyOf(string word)
    {
        var key = new char[word.Length + SafetySlipKey.Extra];
        return new string(key, 0, SafetySlipKey.Write(word, key));
    }

    private static string KeyOf(string word)
    {
        var key = new char[word.Length];
        return new string(key, 0, SafetySoundKey.Write(word, key));
    }
}
