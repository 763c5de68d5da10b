using VoiceHealth.Ingestion.Publishing;
using VoiceHealth.Ingestion.Sites;

namespace VoiceHealth.Cli.Output;

/// <summary>What <c>reindex</c> did, as it prints it and writes it with <c>--json</c> and <c>--summary</c>.</summary>
/// <param name="Source">The source as it was named.</param>
/// <param name="ReadAnew">How many pages were extracted and chunked in this run; the others had not changed since an earlier one.</param>
/// <param name="Seconds">From the start of the run.</param>
internal sealed record ReindexSummary(
    ReindexOutcome Outcome,
    string Source,
    string Out,
    int Pages,
    int ReadAnew,
    int Chunks,
    int Issues,
    long IndexBytes,
    double Seconds,
    string ContentHash)
{
    /// <summary>The share of pages that were lost or changed beyond belief, in percent.</summary>
    public double LostPercent { get; init; }

    /// <summary>The share above which nothing is published.</summary>
    public double MostLostPercent { get; init; }

    /// <summary>Pages whose last good copy stands in for what the source gives now.</summary>
    public IReadOnlyList<string> Stale { get; init; } = [];

    /// <summary>Pages that could not be had or are beyond what is read, with the reason; those in <see cref="Stale"/> among them.</summary>
    public IReadOnlyList<string> Lost { get; init; } = [];

    /// <summary>Pages that have lost most of their text since the earlier release.</summary>
    public IReadOnlyList<string> Unbelievable { get; init; } = [];

    /// <summary>Pages that are no topic and were left out, with the reason.</summary>
    public IReadOnlyList<string> NotTopics { get; init; } = [];

    /// <summary>With what the gate before publishing found.</summary>
    public ReindexSummary Add(PreparedSite site, PublishDecision decision) => this with
    {
        LostPercent = decision.Percent,
        MostLostPercent = decision.MostPercent,
        Stale = site.Stale,
        Lost = [.. decision.Lost.Select(page => $"{page.Key} {page.Value}")],
        Unbelievable = [.. decision.Unbelievable.Select(page => $"{page.Key} {page.Value}")],
        NotTopics = [.. site.Rejected.Where(page => !page.Value.IsUnread).Select(page => $"{page.Key}: {page.Value.Message}")],
    };
}
