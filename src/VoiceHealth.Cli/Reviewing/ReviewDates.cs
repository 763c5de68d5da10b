using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Reviewing;

/// <summary>When pages are due for their next clinical review.</summary>
internal static class ReviewDates
{
    /// <summary>How long a review holds where a page names no next one. Source: NHS website, "Content policy": every three years.</summary>
    private const int YearsBetweenReviews = 3;

    /// <summary>The day by which the next review is due; null for a page without dates.</summary>
    public static DateOnly? DueOf(PageInfo info) => info.NextReview ?? info.LastReviewed?.AddYears(YearsBetweenReviews);

    public static bool IsOverdue(PageInfo info, DateOnly today) => DueOf(info) < today;

    /// <summary>
    /// Pages whose review is overdue and whose dates changed, that have become overdue since the older release was built, or that are
    /// new; and pages whose dates changed and are in order. A page that was overdue before with the same dates is no difference.
    /// </summary>
    public static IEnumerable<Finding> Compare(IContentLibrary before, IContentLibrary after, DateOnly today)
    {
        var built = DateOnly.FromDateTime(before.Manifest.BuiltAt.UtcDateTime);
        foreach (string path in after.Paths)
        {
            PageInfo now = after.FindPage(path)!;
            PageInfo? old = before.FindPage(path);
            bool changed = old is not null && DueOf(old) != DueOf(now);
            string was = old is null ? "" : Describe(old);
            if (IsOverdue(now, today) && (old is null || changed || !IsOverdue(old, built)))
            {
                yield return new Finding(FindingKind.ReviewOverdue, path, "", Urgency.None, was, Describe(now), "");
            }
            else if (changed)
            {
                yield return new Finding(FindingKind.ReviewDateChanged, path, "", Urgency.None, was, Describe(now), "");
            }
        }
    }

    private static string Describe(PageInfo info) =>
        $"reviewed {info.LastReviewed?.ToString("d MMMM yyyy") ?? "no date"}, next due {DueOf(info)?.ToString("d MMMM yyyy") ?? "no date"}";
}
