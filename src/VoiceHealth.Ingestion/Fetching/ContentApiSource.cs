using System.Runtime.CompilerServices;
using System.Text.Json;
using VoiceHealth.Ingestion.Extraction.Metadata;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>
/// The NHS website content API (v2), read into a <see cref="PageStore"/>: first its list of pages (<c>/manifest/pages/</c>), then every
/// page that has changed since it was last asked for. A page's response holds it whole, with its modules by health aspect, so
/// <c>modules=true</c>, which leaves out what is in no module, is not asked for. Source: NHS website content API specification.
/// </summary>
public sealed class ContentApiSource : IPageSource, IDisposable
{
    private const int MostManifestPages = 1_000;
    private const int MostListParts = 100;

    /// <summary>
    /// How long the list's word that a page has not changed is taken for it: recorded responses have changed under the same date. Then
    /// the page itself is asked for, before the seven days of the licence are over.
    /// </summary>
    private static readonly TimeSpan LongestTrust = TimeSpan.FromDays(6);

    private readonly Uri _base;
    private readonly FetchOptions _options;
    private readonly PageStore _store;
    private readonly PageClient _client;
    private readonly PageKeeper _keeper;
    private readonly TimeProvider _time;

    /// <param name="address">Where the API is, such as <c>https://api.service.nhs.uk/nhs-website-content/</c>.</param>
    /// <exception cref="SourceException">A host other than this machine is to be read without a contact.</exception>
    public ContentApiSource(Uri address, FetchOptions options, PageStore store, PageCheck check, TimeProvider time)
    {
        _base = new Uri(address.AbsoluteUri.TrimEnd('/') + "/");
        _options = options;
        SourceException.ThrowIfNoContact(_base, options);
        _client = new PageClient(options, RequestPacer.For(_base, options, time), _base.IsLoopback, "application/json", time);
        _store = store;
        _keeper = new PageKeeper(_client, store, check, Origin, "json", time);
        _time = time;
    }

    public Uri Origin => PagePaths.WebSite;

    public IReadOnlyList<FetchProblem> Problems => _keeper.Problems;

    /// <summary>Whether the API stopped answering before the reading ended.</summary>
    public bool IsOutage => _keeper.IsOutage;

    public void Dispose() => _client.Dispose();

    public void Complete() => _keeper.EndRound();

    public async IAsyncEnumerable<FetchedPage> ReadAsync(
        IProgress<FetchProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<ApiManifestPage> listed = await ReadManifestAsync(cancellationToken).ConfigureAwait(false);
        _keeper.BeginRound();
        for (int i = 0; i < listed.Count; i++)
        {
            progress?.Report(new FetchProgress(i, listed.Count));
            await foreach (FetchedPage page in ReadPartsAsync(listed[i], cancellationToken).ConfigureAwait(false))
            {
                yield return page;
            }
        }

        progress?.Report(new FetchProgress(listed.Count, listed.Count));
        if (!IsOutage)
        {
            LeaveOutUnlisted(listed);
        }
    }

    private async Task<IReadOnlyList<ApiManifestPage>> ReadManifestAsync(CancellationToken cancellationToken)
    {
        var pages = new Dictionary<string, ApiManifestPage>(StringComparer.Ordinal);
        string? next = "manifest/pages/";
        for (int i = 0; next is not null && i < MostManifestPages; i++)
        {
            ApiManifest manifest = await ReadManifestAsync(OnApi(next), cancellationToken).ConfigureAwait(false);
            foreach (ApiManifestPage page in manifest.Pages.Where(page => SourcePaths.IsUnder(page.Path, _options.PathPrefixes)))
            {
                pages.TryAdd(page.Path, page);
            }

            next = manifest.Next;
        }

        return [.. pages.Values.Take(_options.MaxPages)];
    }

    private async Task<ApiManifest> ReadManifestAsync(Uri address, CancellationToken cancellationToken)
    {
        FetchResponse response = await _client.GetAsync(address, null, null, cancellationToken).ConfigureAwait(false);
        if (response.Status is 401 or 403)
        {
            string key = _options.Key is null ? "it needs a key, and none is set" : "it does not take the key";
            throw new SourceException($"{_base} {response.Failure}: {key}. Set the key where the source's keyVariable or keyFile says; nothing was changed.");
        }

        if (!response.IsPage)
        {
            throw new SourceException($"{address} {response.Failure ?? $"answered {response.Status}"}, so it is not known what pages there are. Check the address, and try again later; nothing was changed.");
        }

        try
        {
            return ApiManifest.Parse(response.Bytes);
        }
        catch (JsonException error)
        {
            throw new SourceException($"{address} is no list of pages: {error.Message}. Check the address; nothing was changed.", error);
        }
    }

    /// <summary>A page, and for a list that is delivered in parts, all of them.</summary>
    private async IAsyncEnumerable<FetchedPage> ReadPartsAsync(ApiManifestPage listed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ApiManifestPage? part = listed;
        for (int i = 1; part is not null && i <= MostListParts; i++)
        {
            FetchedPage? page = await ReadPageAsync(part, cancellationToken).ConfigureAwait(false);
            if (page is null)
            {
                yield break;
            }

            yield return page;
            part = ApiListPages.Next(page.Bytes) is { } next ? new ApiManifestPage($"{listed.Path}?page={i + 1}", next, listed.Modified) : null;
        }
    }

    private async Task<FetchedPage?> ReadPageAsync(ApiManifestPage page, CancellationToken cancellationToken)
    {
        if (IsUnchanged(page))
        {
            return _keeper.FromStore(page.Path, stale: false);
        }

        JournalEntry? known = await _keeper.AskAsync(page.Path, OnApi(page.Address), PageStanding.Listed, page.Modified, cancellationToken).ConfigureAwait(false);
        if (known is { Kind: JournalEntryKind.Redirected })
        {
            _keeper.Report(page.Path, $"leads to {known.Detail}, which the API does not list");
        }

        return known?.Kind is JournalEntryKind.Stored or JournalEntryKind.Unchanged
            ? _keeper.FromStore(page.Path, stale: false)
            : _keeper.LastGood(page.Path, PageStanding.Listed);
    }

    private bool IsUnchanged(ApiManifestPage page) =>
        _store.FindInRound(page.Path) is null
        && _store.Find(page.Path) is { } kept
        && kept.Modified is not null
        && kept.Modified == page.Modified
        && _time.GetUtcNow() - kept.At < LongestTrust;

    /// <summary>Pages that the list no longer has were taken down.</summary>
    private void LeaveOutUnlisted(IReadOnlyList<ApiManifestPage> listed)
    {
        var paths = listed.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        foreach (string path in _store.Paths.Where(path => !paths.Contains(path.Split('?')[0]) && SourcePaths.IsUnder(path, _options.PathPrefixes)))
        {
            _keeper.Report(path, "is no longer listed by the API: it was taken out");
            _store.Append(new JournalEntry(JournalEntryKind.Gone, _time.GetUtcNow(), path));
        }
    }

    /// <summary>An address that the API gives, on the server that is read: the API's own, or a copy of it.</summary>
    private Uri OnApi(string address)
    {
        string relative = Uri.TryCreate(address, UriKind.Absolute, out Uri? absolute)
            ? PagePaths.WithoutApiPrefix(absolute.PathAndQuery)
            : address;
        return new Uri(_base, relative.TrimStart('/'));
    }
}
