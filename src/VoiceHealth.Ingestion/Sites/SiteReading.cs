using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Chunking;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Extraction.Aliases;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Ingestion.Sites;

/// <summary>
/// A source read from end to end. Pages that an earlier run has prepared are only named; the others are extracted and chunked on all
/// cores while the next ones are fetched.
/// </summary>
public sealed class SiteReading
{
    private readonly IPageSource _source;
    private readonly FetchedPageReader _reader;
    private readonly PreparedPageStore _store;
    private readonly ConcurrentBag<ReadPage> _read = [];
    private readonly ConcurrentDictionary<string, PreparedPage> _prepared = new(StringComparer.Ordinal);
    private ReadPage[] _pages = [];

    private SiteReading(IPageSource source, FetchedPageReader reader, PreparedPageStore store)
    {
        _source = source;
        _reader = reader;
        _store = store;
    }

    /// <summary>How many pages were extracted and chunked in this run.</summary>
    public int ReadAnew => _prepared.Count;

    /// <summary>When the least recently confirmed page was last known to be current, UTC.</summary>
    public DateTimeOffset CurrentAt => _pages.Min(page => page.CurrentAt);

    /// <summary>SHA-256 over all that the pages are prepared from, and what could not be had: the same hash, the same site.</summary>
    public string Inputs
    {
        get
        {
            var text = new StringBuilder(_source.Origin.AbsoluteUri);
            Array.ForEach(_pages, page => text.Append('\n').Append(page.Key).Append(page.Stale));
            _source.Problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ToList().ForEach(problem => text.Append('\n').Append(problem));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }

    /// <exception cref="SourceException">The source cannot be read, or has no page.</exception>
    public static async Task<SiteReading> ReadAsync(
        IPageSource source, FetchedPageReader reader, PreparedPageStore store, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        var reading = new SiteReading(source, reader, store);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(source.ReadAsync(progress, cancellationToken), options, (page, _) =>
        {
            reading.Read(page);
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        reading._pages = [.. reading._read.OrderBy(page => page.Path, StringComparer.Ordinal)];
        return reading._pages.Length > 0 ? reading : throw new SourceException($"No page was found at {source.Origin}. {reading.FirstReason(ImmutableSortedDictionary<string, PageRejection>.Empty)}");
    }

    /// <summary>All pages, ready for the index.</summary>
    /// <exception cref="SourceException">There is no topic page among them.</exception>
    public PreparedSite Assemble()
    {
        (ReadPage Read, PreparedPage Prepared)[] all = [.. _pages.AsParallel().AsOrdered().Select(page => (page, PreparedOf(page)))];
        SpeakablePage[] pages = [.. all.Select(page => page.Prepared.Page).OfType<SpeakablePage>()];
        ImmutableSortedDictionary<string, PageRejection> rejected = all.Where(page => page.Prepared.Rejection is not null)
            .ToImmutableSortedDictionary(page => page.Read.Path, page => page.Prepared.Rejection!, StringComparer.Ordinal);
        if (pages.Length == 0)
        {
            throw new SourceException($"No page about a health topic was found at {_source.Origin}. {FirstReason(rejected)}");
        }

        var names = new AliasMerger(pages.Select(page => page.Info), all.SelectMany(page => page.Prepared.IndexEntries));
        return new PreparedSite(
            [.. pages.Select(page => page with { Info = names.Merge(page.Info) })],
            [.. all.SelectMany(page => page.Prepared.Issues)],
            rejected,
            _source.Problems,
            [.. _pages.Where(page => page.Stale).Select(page => page.Path)],
            all.Where(page => page.Prepared.Page is not null).ToImmutableSortedDictionary(page => page.Prepared.Page!.Info.Path, page => page.Prepared.TextLength, StringComparer.Ordinal));
    }

    private void Read(FetchedPage page)
    {
        string key = PreparedPageKey.Of(page);
        _read.Add(new ReadPage(page.Path, key, page.Stale, page.CurrentAt));
        if (_store.TryKeep(key))
        {
            return;
        }

        PreparedPage prepared = Prepare(page);
        _prepared[key] = prepared;
        _store.Add(key, prepared);
    }

    private PreparedPage Prepare(FetchedPage fetched)
    {
        PageExtraction extraction = _reader.Read(fetched);
        return extraction.Page is not { } page
            ? new PreparedPage(null, extraction.Rejection, [], [], 0)
            : new PreparedPage(page.Info.Kind == PageKind.Index ? null : PageChunker.Chunk(page), null, extraction.IndexEntries, page.Issues, page.Text.Length);
    }

    private PreparedPage PreparedOf(ReadPage page) =>
        _prepared.TryGetValue(page.Key, out PreparedPage? prepared) ? prepared : _store.Read(page.Key);

    private string FirstReason(ImmutableSortedDictionary<string, PageRejection> rejected)
    {
        if (_source.Problems.Count > 0)
        {
            return $"The first of {_source.Problems.Count} problems: {_source.Problems[0].Path} {_source.Problems[0].Reason}.";
        }

        (string? path, PageRejection? rejection) = rejected.FirstOrDefault();
        return rejection is null ? "Check that it holds HTML pages." : $"The first page that was refused: {path}: {rejection.Message}";
    }
}
