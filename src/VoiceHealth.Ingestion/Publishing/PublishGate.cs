using System.Collections.Immutable;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Ingestion.Sites;

namespace VoiceHealth.Ingestion.Publishing;

/// <summary>
/// Compares what was read with the earlier release, so that an outage, a soft error on many pages or a change of the markup never
/// empties the index: when more than a set share of the pages is lost or changed beyond belief, the earlier release stays.
/// </summary>
public static class PublishGate
{
    /// <param name="before">The earlier release's pages; null where there is none.</param>
    /// <param name="mostPercent">The share of pages, in percent, that may be lost or changed beyond belief.</param>
    public static PublishDecision Decide(PreparedSite site, string host, PageInventory? before, double mostPercent)
    {
        ArgumentNullException.ThrowIfNull(site);
        ImmutableSortedDictionary<string, int> earlier = before is not null && before.Host == host
            ? before.TextLengths
            : ImmutableSortedDictionary<string, int>.Empty;
        ImmutableSortedDictionary<string, string> lost = Lost(site, earlier);
        var unbelievable = site.TextLengths
            .Where(page => earlier.TryGetValue(page.Key, out int length) && !FetchedPageReader.IsBelievable(length, page.Value))
            .ToImmutableSortedDictionary(page => page.Key, page => $"shrank from {earlier[page.Key]} to {page.Value} characters of text", StringComparer.Ordinal);
        int all = site.TextLengths.Keys.Union(lost.Keys, StringComparer.Ordinal).Count();
        double percent = 100.0 * (lost.Count + unbelievable.Count) / all;
        return new PublishDecision(lost, unbelievable, percent, mostPercent);
    }

    private static ImmutableSortedDictionary<string, string> Lost(PreparedSite site, ImmutableSortedDictionary<string, int> earlier)
    {
        var lost = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (FetchProblem problem in site.Problems)
        {
            lost[problem.Path] = problem.Reason;
        }

        foreach ((string path, PageRejection rejection) in site.Rejected.Where(page => page.Value.IsUnread))
        {
            lost.TryAdd(path, "was not read: " + rejection.Message);
        }

        foreach (string path in site.Stale)
        {
            lost.TryAdd(path, "could not be had; an earlier copy stands in for it");
        }

        foreach (string path in earlier.Keys.Where(path => !site.TextLengths.ContainsKey(path)))
        {
            lost.TryAdd(path, site.Rejected.TryGetValue(path, out var rejection) ? rejection.Message : "was there before and is no longer");
        }

        return lost.ToImmutable();
    }
}
