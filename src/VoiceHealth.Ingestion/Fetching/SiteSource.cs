using System.Runtime.CompilerServices;
using System.Text;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>
/// A website over HTTP, read politely into a <see cref="PageStore"/>: robots.txt first, then the sitemaps and the lists that pages
/// hold, one request at a time. Every page that the store has from this round is taken from there; every other one is asked
/// for with its validators. What cannot be had any more is given in its last good copy and reported.
/// </summary>
public sealed class SiteSource : IPageSource, IDisposable
{
    private const int MaxRedirects = 5;

    /// <summary>So many pages in a row without an answer, and the site is taken to be down.</summary>
    private const int OutageAfter = 5;

    private readonly Uri _base;
    private readonly FetchOptions _options;
    private readonly PageStore _store;
    private readonly PageCheck _check;
    private readonly TimeProvider _time;
    private readonly RequestPacer _pacer;
    private readonly PageClient _client;
    private readonly List<FetchProblem> _problems = [];
    private int _failuresInARow;

    /// <param name="address">Where to read; a path on it limits the reading to what is under it.</param>
    /// <param name="origin">The site that it stands for, where that is another host: the copy of a site on a test server.</param>
    /// <exception cref="SourceException">A host other than this machine is to be read without a contact.</exception>
    public SiteSource(Uri address, Uri? origin, FetchOptions options, PageStore store, PageCheck check, TimeProvider time)
    {
        _base = new Uri(address.GetLeftPart(UriPartial.Authority) + "/");
        Origin = origin is null ? _base : new Uri(origin.GetLeftPart(UriPartial.Authority) + "/");
        _options = address.AbsolutePath == "/" ? options : options with { PathPrefixes = [address.AbsolutePath] };
        if (!_base.IsLoopback && options.Contact is null)
        {
            throw new SourceException($"Reading {_base.Host} needs a contact that its owners can reach: give an e-mail or web address with --contact.");
        }

        double rate = options.RequestsPerSecond ?? (_base.IsLoopback ? double.PositiveInfinity : 1);
        _pacer = new RequestPacer(TimeSpan.FromSeconds(1 / rate), time);
        _client = new PageClient(options, _pacer, _base.IsLoopback, time);
        _store = store;
        _check = check;
        _time = time;
    }

    public Uri Origin { get; }

    public IReadOnlyList<FetchProblem> Problems => _problems;

    /// <summary>Whether the site stopped answering before the reading ended.</summary>
    public bool IsOutage => _failuresInARow >= OutageAfter;

    public void Dispose() => _client.Dispose();

    public async IAsyncEnumerable<FetchedPage> ReadAsync(
        IProgress<FetchProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _store.BeginRound(_time.GetUtcNow());
        RobotsRules robots = await ReadRobotsAsync(cancellationToken).ConfigureAwait(false);
        _pacer.AtLeast(robots.CrawlDelay ?? TimeSpan.Zero);
        var frontier = new Frontier(robots, _options);
        await AddSitemapsAsync(robots, frontier, cancellationToken).ConfigureAwait(false);
        bool hasSitemap = frontier.Known > 0;
        if (!hasSitemap)
        {
            _options.PathPrefixes.ToList().ForEach(prefix => frontier.Add(prefix));
        }

        var given = new HashSet<string>(StringComparer.Ordinal);
        while (frontier.TryTake(out string? path))
        {
            progress?.Report(new FetchProgress(frontier.Taken - 1, frontier.Known));
            FetchedPage? page = await ReadPageAsync(path, robots, frontier.IsListed(path), cancellationToken).ConfigureAwait(false);
            if (page is null || !given.Add(page.Path))
            {
                continue;
            }

            AddLinks(page, frontier);
            yield return page;
        }

        progress?.Report(new FetchProgress(frontier.Taken, frontier.Known));
        if (!IsOutage)
        {
            _store.EndRound(_time.GetUtcNow());
        }
    }

    private async Task<RobotsRules> ReadRobotsAsync(CancellationToken cancellationToken)
    {
        FetchResponse response = await _client.GetAsync(new Uri(_base, "/robots.txt"), null, null, cancellationToken).ConfigureAwait(false);
        if (response.Status == 0)
        {
            throw new SourceException($"{_base} cannot be reached: {response.Failure}. Check the address and that the site is up; nothing was changed.");
        }

        if (response.IsPage)
        {
            return RobotsRules.Parse(Encoding.UTF8.GetString(response.Bytes), FetchOptions.RobotsName);
        }

        return response.IsOutage
            ? throw new SourceException($"{_base}robots.txt {response.Failure}, so nothing may be read for now (RFC 9309). Try again later; nothing was changed.")
            : RobotsRules.AllowAll;
    }

    private async Task AddSitemapsAsync(RobotsRules robots, Frontier frontier, CancellationToken cancellationToken)
    {
        var queue = new Queue<string>(robots.Sitemaps.Count > 0 ? robots.Sitemaps : ["/sitemap.xml"]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? foreign = null;
        while (queue.TryDequeue(out string? next) && seen.Count < 1_000)
        {
            if (!TryFindOnSite(next, out Uri? address, out _) || !seen.Add(address.AbsoluteUri))
            {
                foreign ??= next;
                continue;
            }

            Sitemap? sitemap = await ReadSitemapAsync(address, cancellationToken).ConfigureAwait(false);
            sitemap?.Sitemaps.ToList().ForEach(queue.Enqueue);
            foreach (string page in sitemap?.Pages ?? [])
            {
                if (TryFindOnSite(page, out _, out string path))
                {
                    frontier.Add(path, listed: true);
                }
                else
                {
                    foreign ??= page;
                }
            }
        }

        if (frontier.Known == 0 && foreign is not null && Uri.TryCreate(foreign, UriKind.Absolute, out Uri? other))
        {
            throw new SourceException($"The sitemap of {_base} lists pages of {other.Host} only. If this is a copy of that site, say --as {other.Scheme}://{other.Host}.");
        }
    }

    private async Task<Sitemap?> ReadSitemapAsync(Uri address, CancellationToken cancellationToken)
    {
        FetchResponse response = await _client.GetAsync(address, null, null, cancellationToken).ConfigureAwait(false);
        if (!response.IsPage)
        {
            _problems.Add(new FetchProblem(address.AbsolutePath, response.Failure ?? $"answered {response.Status}"));
            return null;
        }

        try
        {
            return Sitemap.Parse(response.Bytes);
        }
        catch (System.Xml.XmlException error)
        {
            _problems.Add(new FetchProblem(address.AbsolutePath, $"is not a sitemap: {error.Message}"));
            return null;
        }
    }

    private async Task<FetchedPage?> ReadPageAsync(string path, RobotsRules robots, bool listed, CancellationToken cancellationToken)
    {
        for (int redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            JournalEntry? known = _store.FindInRound(path) ?? (IsOutage ? null : await FetchAsync(path, listed, cancellationToken).ConfigureAwait(false));
            if (known is not { Kind: JournalEntryKind.Redirected })
            {
                return known?.Kind is JournalEntryKind.Stored or JournalEntryKind.Unchanged ? FromStore(path, stale: false) : LastGood(path, listed);
            }

            bool followable = TryFindOnSite(known.Detail!, out _, out string target) && robots.Allows(target) && SourcePaths.IsUnder(target, _options.PathPrefixes);
            if (!followable || target == path)
            {
                _problems.Add(new FetchProblem(path, $"leads to {known.Detail}, which may not be read"));
                return null;
            }

            path = target;
        }

        _problems.Add(new FetchProblem(path, $"is at the end of more than {MaxRedirects} redirects"));
        return null;
    }

    /// <summary>Asks the site for a page and writes down what came of it.</summary>
    private async Task<JournalEntry?> FetchAsync(string path, bool listed, CancellationToken cancellationToken)
    {
        JournalEntry? last = _store.Find(path);
        FetchResponse response = await _client.GetAsync(new Uri(_base, path), last?.ETag, last?.LastModified, cancellationToken).ConfigureAwait(false);
        _failuresInARow = response.IsOutage ? _failuresInARow + 1 : 0;
        DateTimeOffset now = _time.GetUtcNow();
        if (response.IsUnchanged && last is not null)
        {
            return Write(new JournalEntry(JournalEntryKind.Unchanged, now, path));
        }

        if (response.IsRedirect)
        {
            Uri target = new(new Uri(Origin, path), response.Location!);
            return Write(new JournalEntry(JournalEntryKind.Redirected, now, path, Detail: target.AbsoluteUri));
        }

        string? refusal = response.IsPage ? Refusal(path, response, now) : response.Failure ?? $"answered {response.Status}";
        if (refusal is null)
        {
            return _store.Store(path, response.Bytes, response.ContentType, response.ETag, response.LastModified, now);
        }

        if (listed || last is not null)
        {
            _problems.Add(new FetchProblem(path, refusal));
        }

        return response.IsOutage ? null : Write(new JournalEntry(JournalEntryKind.Lost, now, path, Detail: refusal));
    }

    private string? Refusal(string path, FetchResponse response, DateTimeOffset now)
    {
        if (response.ContentType is { } type && !type.Contains("html", StringComparison.OrdinalIgnoreCase))
        {
            return $"is {type}, not a web page";
        }

        var fetched = new FetchedPage(path, new Uri(Origin, path), response.Bytes, response.ContentType, "", now, Stale: false);
        return _check(fetched, FromStore(path, stale: false));
    }

    private JournalEntry Write(JournalEntry entry)
    {
        _store.Append(entry);
        return entry;
    }

    private FetchedPage? LastGood(string path, bool listed)
    {
        FetchedPage? kept = FromStore(path, stale: true);
        if (IsOutage && kept is null && listed)
        {
            _problems.Add(new FetchProblem(path, "was not asked for: the site stopped answering"));
        }

        return kept;
    }

    private FetchedPage? FromStore(string path, bool stale) => _store.Find(path) is { } entry
        ? new FetchedPage(path, new Uri(Origin, path), _store.ReadBytes(entry.Hash!), entry.ContentType, entry.Hash!, entry.At, stale)
        : null;

    private void AddLinks(FetchedPage page, Frontier frontier)
    {
        foreach (Uri link in LinkReader.Read(page.Bytes, page.Url))
        {
            if (TryFindOnSite(link.AbsoluteUri, out _, out string path))
            {
                frontier.Add(path);
            }
        }
    }

    /// <summary>Maps an address on the site, or on the host it stands for, to where it is read from; false for any other host.</summary>
    private bool TryFindOnSite(string address, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? readFrom, out string path)
    {
        readFrom = null;
        path = "";
        if (!Uri.TryCreate(Origin, address, out Uri? absolute)
            || (absolute.Authority != Origin.Authority && absolute.Authority != _base.Authority))
        {
            return false;
        }

        readFrom = new Uri(_base, absolute.AbsolutePath);
        return SourcePaths.TryNormalize(absolute.AbsolutePath, out path) || absolute.AbsolutePath.EndsWith(".xml", StringComparison.Ordinal);
    }
}
