using System.Collections.Immutable;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Cli.Reviewing;

/// <summary>How many pages' next review is due in a year, in two releases.</summary>
internal sealed record DueYear(int Year, int Before, int After)
{
    /// <summary>Every year from the first to the last that a page is due in; pages without dates are not counted.</summary>
    public static ImmutableArray<DueYear> Count(IEnumerable<PageInfo> before, IEnumerable<PageInfo> after)
    {
        Dictionary<int, int> old = Years(before), now = Years(after);
        int[] years = [.. old.Keys.Union(now.Keys).Order()];
        return years.Length == 0
            ? []
            : [.. Enumerable.Range(years[0], years[^1] - years[0] + 1).Select(year => new DueYear(year, old.GetValueOrDefault(year), now.GetValueOrDefault(year)))];
    }

    private static Dictionary<int, int> Years(IEnumerable<PageInfo> pages) =>
        pages.Select(ReviewDates.DueOf).OfType<DateOnly>().CountBy(due => due.Year).ToDictionary();
}
