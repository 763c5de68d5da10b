namespace VoiceHealth.Cli.Reviewing.Writing;

/// <summary>What <c>diff --json</c> prints.</summary>
/// <param name="Gate"><c>safe</c>, <c>review</c> or <c>refuse</c>.</param>
/// <param name="Counts">How many findings of each class, by the class's name; classes without any are left out.</param>
internal sealed record ReviewJson(
    string Gate,
    ReleaseFigures Before,
    ReleaseFigures After,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<FindingJson> Findings,
    int OverdueBefore,
    int GoldenQuestions,
    DateTimeOffset At)
{
    public static ReviewJson Of(ReviewReport report) => new(
        FindingJson.Name(report.Gate),
        report.Before,
        report.After,
        report.Findings.CountBy(finding => FindingKinds.Slug(finding.Kind)).ToDictionary(),
        [.. report.Findings.Select(FindingJson.Of)],
        report.OverdueBefore,
        report.GoldenQuestions,
        report.At);
}
