using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>
/// Says whether words call for help before anything else. It is asked first, on every route. Time is linear in the number of words;
/// of more than <see cref="SafetyMatcher.MaxWords"/> the first and the last are heard, and the middle is not; nothing is allocated once a thread has used it and
/// the alert has been raised before. Safe for use by many threads.
/// </summary>
public sealed class SafetyGuard
{
    private readonly SafetyMatcher _matcher;
    private readonly SafetyTables _tables;

    // Made when they are first raised: of all that a release has, most never are.
    private readonly Alert?[][] _alerts;

    public SafetyGuard(SafetyTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _tables = tables;
        _matcher = new SafetyMatcher(tables);
        _alerts = new Alert?[tables.Rules.Count][];
    }

    /// <summary>The rules as a release would carry them.</summary>
    public SafetyGuard(SafetyRuleSet rules)
        : this(SafetyRuleFormat.Read(SafetyRuleFormat.Write(rules)))
    {
    }

    /// <summary>The fixed replies, for generated documents and for tests.</summary>
    public ImmutableArray<SafetyReply> Replies => [.. Enumerable.Range(0, _tables.Replies.Count).Select(_tables.Replies.Read)];

    /// <summary>Every alert that can be raised: one for each rule and each variant of its reply.</summary>
    public IEnumerable<Alert> Alerts
    {
        get
        {
            for (int rule = 0; rule < _tables.Rules.Count; rule++)
            {
                for (int variant = 0; variant < Variants(rule); variant++)
                {
                    yield return AlertOf(rule, variant);
                }
            }
        }
    }

    /// <summary>Reads the compiled rules of a release.</summary>
    /// <exception cref="InvalidDataException">The file is no rule set of this version, or is damaged.</exception>
    public static SafetyGuard Open(string path) => new(SafetyRuleFormat.ReadFile(path));

    /// <summary>The alert that the words call for; null where they call for none.</summary>
    public Alert? Check(ReadOnlySpan<char> utterance)
    {
        (int rule, int variant) = _matcher.Match(utterance);
        Alert? alert = rule < 0 ? null : AlertOf(rule, variant);

        // The tables' memory is read as spans, which do not hold on to it.
        GC.KeepAlive(_tables);
        return alert;
    }

    private int Variants(int rule) => _tables.Replies.VariantReplies[_tables.Rules.Replies[rule]].Length + 1;

    private Alert AlertOf(int rule, int variant)
    {
        Alert?[] variants = _alerts[rule] ??= new Alert?[Variants(rule)];
        return variants[variant] ??= MakeAlert(rule, variant);
    }

    private Alert MakeAlert(int rule, int variant)
    {
        SafetyRuleTable rules = _tables.Rules;
        int own = rules.Replies[rule];
        SafetyReply reply = _tables.Replies.Read(variant == 0 ? own : _tables.Replies.VariantReplies[own][variant - 1]);
        string id = new(rules.Ids[rule]);
        string page = new(rules.Pages[rule]);
        return new Alert(LevelOf((SafetyLevel)rules.Levels[rule], id), (SafetyClass)rules.Classes[rule], id, reply, page.Length == 0 ? null : page);
    }

    internal static AlertLevel LevelOf(SafetyLevel level, string rule) => level switch
    {
        SafetyLevel.Urgent => AlertLevel.Urgent,
        SafetyLevel.Emergency => AlertLevel.Emergency,
        SafetyLevel.Crisis => AlertLevel.Crisis,
        _ => throw new InvalidDataException($"Safety rule {rule} has the unknown level {(int)level}. Rebuild the release."),
    };
}
