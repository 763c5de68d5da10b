using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>
/// Runs the examples that rules carry. A release is not compiled while one fails: an alarm example has to raise an alert of its rule's
/// level, by whichever rule; a quiet example must not raise its own rule.
/// </summary>
public static class SafetyExamples
{
    /// <summary>What is wrong, one line each with file and line; empty where all is well.</summary>
    public static ImmutableArray<string> Run(SafetyRuleSet rules, ImmutableArray<SafetyExample> examples)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var guard = new SafetyGuard(rules);
        Dictionary<string, AlertLevel> levels = rules.Rules.ToDictionary(r => r.Id, r => SafetyGuard.LevelOf(r.Level, r.Id), StringComparer.Ordinal);
        return [.. examples.Select(e => Failure(e, guard.Check(e.Utterance), levels[e.Rule])).OfType<string>()];
    }

    private static string? Failure(SafetyExample example, Alert? alert, AlertLevel level)
    {
        string found = alert is null ? "nothing" : $"{alert.Level} by rule {alert.RuleId}";
        if (example.Alerts && alert?.Level != level)
        {
            return $"{example.Source}: \"{example.Utterance}\" should raise {level} but raises {found}. Widen rule {example.Rule} or mend the example.";
        }

        return !example.Alerts && alert?.RuleId == example.Rule
            ? $"{example.Source}: \"{example.Utterance}\" should leave rule {example.Rule} quiet but raises {found}. Narrow the rule or mend the example."
            : null;
    }
}
