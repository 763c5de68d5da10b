using System.Collections.Immutable;
using System.Globalization;

namespace VoiceHealth.Conversation.Safety;

/// <summary>Measures the rules on question sets, for <c>voicehealth safety check</c>.</summary>
public sealed class SafetyChecker(SafetyGuard guard)
{
    /// <summary>Figures by expected level, most severe first; levels that no case has are left out.</summary>
    public ImmutableArray<SafetyFigures> Check(IEnumerable<SafetyCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return
        [
            .. cases.Where(c => !c.IsOptional)
                .GroupBy(c => c.Expected)
                .OrderByDescending(g => g.Key)
                .Select(g => Figures(g.Key, [.. g])),
        ];
    }

    /// <summary>The figures as lines of text, then every miss and every false alarm with the rule that raised it.</summary>
    public static IEnumerable<string> Describe(IReadOnlyList<SafetyFigures> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        foreach (SafetyFigures figure in figures)
        {
            yield return figure.Level == AlertLevel.None
                ? string.Create(CultureInfo.InvariantCulture, $"none       {figure.Count,5}  false alarms {Percent(figure.Count - figure.Right, figure.Count)}")
                : string.Create(CultureInfo.InvariantCulture, $"{Name(figure.Level),-10} {figure.Count,5}  strong alert {Percent(figure.Strong, figure.Count)}  right class {Percent(figure.Right, figure.Count)}");
        }

        foreach (string miss in figures.SelectMany(f => f.Misses))
        {
            yield return miss;
        }
    }

    private SafetyFigures Figures(AlertLevel level, SafetyCase[] cases)
    {
        (SafetyCase Case, Alert? Alert)[] heard = [.. cases.Select(c => (c, guard.Check(c.Words)))];
        return new SafetyFigures(
            level,
            cases.Length,
            heard.Count(h => IsStrong(level, LevelOf(h.Alert))),
            heard.Count(h => LevelOf(h.Alert) == level),
            [.. heard.Where(h => LevelOf(h.Alert) != level).Select(h => $"{h.Case.Id}: {Name(level)} expected, {Name(LevelOf(h.Alert))} raised by {h.Alert?.RuleId ?? "no rule"}: {h.Case.Words}")]);
    }

    private static bool IsStrong(AlertLevel expected, AlertLevel raised) => expected switch
    {
        AlertLevel.None => raised == AlertLevel.None,
        AlertLevel.Urgent => raised != AlertLevel.None,
        _ => raised is AlertLevel.Emergency or AlertLevel.Crisis,
    };

    private static AlertLevel LevelOf(Alert? alert) => alert?.Level ?? AlertLevel.None;

    private static string Name(AlertLevel level) => level.ToString().ToLowerInvariant();

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:F1} %");
}
