using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>
/// Says whether words call for help before anything else. It is asked first, on every route. Time is linear in the number of words;
/// of more than <see cref="SafetyMatcher.MaxWords"/> the first and the last are heard, and the middle is not; nothing is allocated once a thread has used it. Safe for use by
/// many threads.
/// </summary>
public sealed class SafetyGuard
{
    private readonly SafetyMatcher _matcher;
    private readonly SafetyRuleSet _rules;
    private readonly Alert[][] _alerts;

    public SafetyGuard(SafetyRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
        _matcher = new SafetyMatcher(rules);
        _alerts = [.. rules.Rules.Select(AlertsOf)];
    }

    /// <summary>The fixed replies, for generated documents and for tests.</summary>
    public ImmutableArray<SafetyReply> Replies => _rules.Replies;

    /// <summary>Every alert that can be raised: one for each rule and each variant of its reply.</summary>
    public IEnumerable<Alert> Alerts => _alerts.SelectMany(a => a);

    /// <summary>Reads the compiled rules of a release.</summary>
    /// <exception cref="InvalidDataException">The file is no rule set of this version, or is damaged.</exception>
    public static SafetyGuard Open(string path) => new(SafetyRuleFormat.ReadFile(path));

    /// <summary>The alert that the words call for; null where they call for none.</summary>
    public Alert? Check(ReadOnlySpan<char> utterance)
    {
        (int rule, int variant) = _matcher.Match(utterance);
        return rule < 0 ? null : _alerts[rule][variant];
    }

    private Alert[] AlertsOf(SafetyRule rule)
    {
        SafetyReply reply = _rules.Replies[rule.Reply];
        return [AlertOf(rule, reply), .. reply.Variants.Select(v => AlertOf(rule, _rules.Replies[v.Reply]))];
    }

    private static Alert AlertOf(SafetyRule rule, SafetyReply reply) =>
        new(LevelOf(rule), rule.Class, rule.Id, reply, rule.Page.Length == 0 ? null : rule.Page);

    internal static AlertLevel LevelOf(SafetyRule rule) => rule.Level switch
    {
        SafetyLevel.Urgent => AlertLevel.Urgent,
        SafetyLevel.Emergency => AlertLevel.Emergency,
        SafetyLevel.Crisis => AlertLevel.Crisis,
        _ => throw new InvalidDataException($"Safety rule {rule.Id} has the unknown level {(int)rule.Level}. Rebuild the release."),
    };
}
