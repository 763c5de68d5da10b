using System.Runtime.CompilerServices;
using System.Text;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>
/// A website over HTTP, read politely into a <see cref="PageStore"/>: robots.txt first, then the sitemaps and the lists that pages
/// hold, one request at a time. Every page that the store has from this round is taken from there; every other one is asked
/// for with its validators. What cannot be had any more is given in its last good copy and reported; what the store holds and
/// nothing leads to any more is asked for last, and left out only where the site says that it is gone.
/// </summary>
public sealed class SiteSource : IPageSource, IDisposable
{
    private const int MaxRedirects = 5;

    private readonly Uri _base;
    private readonly FetchOptions _options;
    private readonly PageStore _store;
    private readonly TimeProvider _time;
    private readonly RequestPacer _pacer;
    private readonly PageClient _client;
    private readonly PageKeeper _keeper;

    /// <param name="address">Where to read; a path on it limits the reading to what is under it.</param>
    /// <param name="origin">The site that it stands for, where that is another host: the copy of a site on a test server.</param>
    /// <exception cref="SourceException">A host other than this machine is to be read without a contact.</exception>
    public SiteSource(Uri address, Uri? origin, FetchOptions options, PageStore store, PageCheck check, TimeProvider time)
    {
        _base = new Uri(address.GetLeftPart(UriPartial.Authority) + "/");
        Origin = origin is null ? _base : new Uri(origin.GetLeftPart(UriPartial.Authority) + "/");
        _options = address.AbsolutePath == "/" ? options : options with { PathPrefixes = [address.AbsolutePath] };
        SourceException.ThrowIfNoContact(_base, options);
        _pacer = RequestPacer.For(_base, options, time);
        _client = new PageClient(options, _pacer, _base.IsLoopback, "text/html, application/xml;q=0.9, */*;q=0.5", time);
        _store = store;
        _keeper = new PageKeeper(_client, store, check, Origin, "html", time);
        _time = time;
    }

    public Uri Origin { get; }

    public IReadOnlyList<FetchProblem> Problems => _keeper.Problems;

    /// <summary>Whether the site stopped answering before the reading ended.</summary>
    public bool IsOutage => _keeper.IsOutage;

    public void Dispose() => _client.Dispose();

    public void Complete() => _keeper.EndRound();

    public async IAsyncEnumerable<FetchedPage> ReadAsync(
        IProgress<FetchProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _keeper.BeginRound();
        RobotsRules robots = await ReadRobotsAsync(cancellationToken).ConfigureAwait(false);
        _pacer.AtLeast(robots.CrawlDelay ?? TimeSpan.Zero);
        var frontier = new Frontier(robots, _options);
        await AddSitemapsAsync(robots, frontier, cancellationToken).ConfigureAwait(false);
        if (frontier.Known == 0)
        {
            _options.PathPrefixes.ToList().ForEach(prefix => frontier.Add(prefix, PageStanding.Linked));
        }

        var given = new HashSet<string>(StringComparer.Ordinal);
        while (frontier.TryTake(_store.Paths, out string? path))
        {
            progress?.Report(new FetchProgress(frontier.Taken - 1, frontier.Known));
            FetchedPage? page = await ReadPageAsync(path, robots, frontier.StandingOf(path), cancellationToken).ConfigureAwait(false);
            if (page is null || !given.Add(page.Path))
            {
                continue;
            }

            AddLinks(page, frontier);
            yield return page;
        }

        progress?.Report(new FetchProgress(frontier.Taken, frontier.Known));
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
                    frontier.Add(path, PageStanding.Listed);
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
            _keeper.Report(address.AbsolutePath, response.Failure ?? $"answered {response.Status}");
            return null;
        }

        try
        {
            return Sitemap.Parse(response.Bytes);
        }
        catch (System.Xml.XmlException error)
        {
            _keeper.Report(address.AbsolutePath, $"is not a sitemap: {error.Message}");
            return null;
        }
    }

    private async Task<FetchedPage?> ReadPageAsync(string path, RobotsRules robots, PageStanding standing, CancellationToken cancellationToken)
    {
        for (int redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            JournalEntry? known = await _keeper.AskAsync(path, new Uri(_base, path), standing, modified: null, cancellationToken).ConfigureAwait(false);
            if (known is not { Kind: JournalEntryKind.Redirected })
            {
                return known?.Kind is JournalEntryKind.Stored or JournalEntryKind.Unchanged ? _keeper.FromStore(path, stale: false) : _keeper.LastGood(path, standing);
            }

            bool followable = TryFindOnSite(known.Detail!, out _, out string target) && robots.Allows(target) && SourcePaths.IsUnder(target, _options.PathPrefixes);
            if (!followable || target == path)
            {
                _keeper.Report(path, $"leads to {known.Detail}, which may not be read");
                return null;
            }

            path = target;
        }

        _keeper.Report(path, $"is at the end of more than {MaxRedirects} redirects");
        return null;
    }

    private void AddLinks(FetchedPage page, Frontier frontier)
    {
        foreach (Uri link in LinkReader.Read(page.Bytes, page.Url))
        {
            if (TryFindOnSite(link.AbsoluteUri, out _, out string path))
            {
                frontier.Add(path, PageStanding.Linked);
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
