using System.Security.Cryptography;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>
/// Asks a source for its pages, one at a time, and keeps what comes of it in the page store. A page that is refused or cannot be
/// had is reported, and its last good copy stands in for it.
/// </summary>
/// <param name="origin">The site that the pages belong to.</param>
/// <param name="mediaType">A part of the media type that every page must have, such as <c>html</c>.</param>
internal sealed class PageKeeper(PageClient client, PageStore store, PageCheck check, Uri origin, string mediaType, TimeProvider time)
{
    /// <summary>So many pages in a row without an answer, and the source is taken to be down.</summary>
    private const int OutageAfter = 5;

    private readonly List<FetchProblem> _problems = [];
    private int _failuresInARow;

    public IReadOnlyList<FetchProblem> Problems => _problems;

    /// <summary>Whether the source stopped answering: it is asked no more.</summary>
    public bool IsOutage => _failuresInARow >= OutageAfter;

    public void BeginRound() => store.BeginRound(time.GetUtcNow());

    /// <summary>What was read has been put to use. After an outage the round stays open, and the next reading goes on with it.</summary>
    public void EndRound()
    {
        if (!IsOutage)
        {
            store.EndRound(time.GetUtcNow());
        }
    }

    public void Report(string path, string reason) => _problems.Add(new FetchProblem(path, reason));

    /// <summary>What this round knows of a page, asking for it where it knows nothing yet; null where no answer can be had.</summary>
    /// <param name="modified">When the source says that the page last changed.</param>
    public async Task<JournalEntry?> AskAsync(string path, Uri address, PageStanding standing, string? modified, CancellationToken cancellationToken)
    {
        if (store.FindInRound(path) is { } known)
        {
            return known;
        }

        if (IsOutage)
        {
            return null;
        }

        JournalEntry? last = store.Find(path);
        FetchResponse response = await client.GetAsync(address, last?.ETag, last?.LastModified, cancellationToken).ConfigureAwait(false);
        _failuresInARow = response.IsOutage ? _failuresInARow + 1 : 0;
        return Keep(new JournalEntry(JournalEntryKind.Lost, time.GetUtcNow(), path, Modified: modified), response, last, standing);
    }

    /// <summary>The copy that is kept of a page; null where there never was one.</summary>
    public FetchedPage? FromStore(string path, bool stale) => store.Find(path) is { } entry
        ? new FetchedPage(path, new Uri(origin, path), store.ReadBytes(entry.Hash!), entry.ContentType, entry.Hash!, entry.At, stale)
        : null;

    /// <summary>The last good copy, in the place of a page that cannot be had now.</summary>
    public FetchedPage? LastGood(string path, PageStanding standing)
    {
        FetchedPage? kept = FromStore(path, stale: true);
        if (IsOutage && kept is null && standing == PageStanding.Listed)
        {
            Report(path, "was not asked for: the source stopped answering");
        }

        return kept;
    }

    private JournalEntry? Keep(JournalEntry entry, FetchResponse response, JournalEntry? last, PageStanding standing)
    {
        if (response.IsUnchanged && last is not null)
        {
            return Write(entry with { Kind = JournalEntryKind.Unchanged });
        }

        if (response.IsRedirect)
        {
            Uri target = new(new Uri(origin, entry.Path), response.Location!);
            return Write(entry with { Kind = JournalEntryKind.Redirected, Detail = target.AbsoluteUri });
        }

        string? refusal = response.IsPage ? Refusal(entry, response) : response.Failure ?? $"answered {response.Status}";
        if (refusal is null)
        {
            return store.Store(entry with { ContentType = response.ContentType, ETag = response.ETag, LastModified = response.LastModified }, response.Bytes);
        }

        bool isGone = response.IsAbsent && standing == PageStanding.Earlier;
        if (standing == PageStanding.Listed || last is not null)
        {
            Report(entry.Path!, isGone ? $"is no longer listed and {refusal}: it was taken out" : refusal);
        }

        return response.IsOutage ? null : Write(entry with { Kind = isGone ? JournalEntryKind.Gone : JournalEntryKind.Lost, Detail = refusal });
    }

    private string? Refusal(JournalEntry entry, FetchResponse response)
    {
        if (response.ContentType is { } type && !type.Contains(mediaType, StringComparison.OrdinalIgnoreCase))
        {
            return $"is {type}, not a page of {mediaType}";
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(response.Bytes));
        var fetched = new FetchedPage(entry.Path!, new Uri(origin, entry.Path), response.Bytes, response.ContentType, hash, entry.At, Stale: false);
        return check(fetched, FromStore(entry.Path!, stale: false));
    }

    private JournalEntry Write(JournalEntry entry)
    {
        store.Append(entry);
        return entry;
    }
}
