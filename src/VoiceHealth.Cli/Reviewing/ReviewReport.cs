using System.Collections.Immutable;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Cli.Reviewing.Comparing;
using VoiceHealth.Cli.Reviewing.Golden;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Reviewing;

/// <summary>What an editor has to know before a release takes another's place.</summary>
/// <param name="Findings">The gravest class first, then by page.</param>
/// <param name="OverdueBefore">How many pages are overdue for review, and were with the same dates before: no difference, so they do not count for the gate.</param>
/// <param name="GoldenQuestions">How many golden questions both releases were asked.</param>
/// <param name="Due">Pages by the year in which their next review is due.</param>
internal sealed record ReviewReport(
    ReviewGate Gate,
    ReleaseFigures Before,
    ReleaseFigures After,
    ImmutableArray<Finding> Findings,
    int OverdueBefore,
    int GoldenQuestions,
    ImmutableArray<DueYear> Due,
    DateTimeOffset At)
{
    /// <summary>Asks and compares both releases.</summary>
    /// <exception cref="InvalidDataException">A file of a release is damaged.</exception>
    public static ReviewReport Of(OpenRelease before, OpenRelease after, DateTimeOffset now)
    {
        IContentLibrary old = before.Parts.Library, library = after.Parts.Library;
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        ImmutableArray<GoldenQuestion> questions = GoldenRun.Questions(after.Directory);
        Finding[] dates = [.. ReviewDates.Compare(old, library, today)];
        ImmutableArray<Finding> findings =
        [
            .. new ReleaseComparer(old, library).Compare()
                .Concat(GoldenComparison.Compare(questions, before.Assistant, after.Assistant))
                .Concat(dates)
                .Concat(ReleaseIssues.Compare(before.Directory, after.Directory))
                .OrderBy(finding => finding.Kind).ThenBy(finding => finding.Page, StringComparer.Ordinal),
        ];
        int overdue = Pages(library).Count(info => ReviewDates.IsOverdue(info, today));
        return new ReviewReport(
            findings.Select(finding => finding.Gate).DefaultIfEmpty(ReviewGate.Safe).Max(),
            ReleaseFigures.Of(before.Directory, old),
            ReleaseFigures.Of(after.Directory, library),
            findings,
            overdue - dates.Count(finding => finding.Kind == FindingKind.ReviewOverdue),
            questions.Length,
            DueYear.Count(Pages(old), Pages(library)),
            now);
    }

    private static IEnumerable<PageInfo> Pages(IContentLibrary library) => library.Paths.Select(path => library.FindPage(path)!);
}
