using System.Collections.Concurrent;
using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Chunking;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Extraction.Aliases;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Ingestion.Sites;

/// <summary>Reads a source from end to end: pages are extracted and chunked on all cores while the next ones are fetched.</summary>
public sealed class SitePreparer
{
    private readonly PageExtractor _extractor = new();
    private readonly ConcurrentBag<PageExtraction> _extractions = [];
    private readonly ConcurrentDictionary<string, SpeakablePage> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PageRejection> _rejected = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(DateTimeOffset CurrentAt, bool Stale)> _fetched = [];

    private SitePreparer()
    {
    }

    /// <exception cref="SourceException">The source cannot be read, or has no topic page.</exception>
    public static async Task<PreparedSite> PrepareAsync(IPageSource source, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        var preparer = new SitePreparer();
        await preparer.ReadAllAsync(source, progress, cancellationToken).ConfigureAwait(false);
        return preparer._pages.IsEmpty
            ? throw new SourceException($"No page about a health topic was found at {source.Origin}. {FirstReason(preparer, source)}")
            : preparer.Assemble(source);
    }

    private static string FirstReason(SitePreparer preparer, IPageSource source)
    {
        if (source.Problems.Count > 0)
        {
            return $"The first of {source.Problems.Count} problems: {source.Problems[0].Path} {source.Problems[0].Reason}.";
        }

        (string? path, PageRejection? rejection) = preparer._rejected.OrderBy(entry => entry.Key, StringComparer.Ordinal).FirstOrDefault();
        return rejection is null ? "Check that it holds HTML pages." : $"The first page that was refused: {path}: {rejection.Message}";
    }

    private Task ReadAllAsync(IPageSource source, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(source.ReadAsync(progress, cancellationToken), options, (page, _) =>
        {
            Prepare(page);
            return ValueTask.CompletedTask;
        });
    }

    private void Prepare(FetchedPage fetched)
    {
        _fetched.Add((fetched.CurrentAt, fetched.Stale));
        PageExtraction extraction = _extractor.Extract(new RawPage(fetched.Path, fetched.Url, fetched.Bytes, fetched.ContentType));
        if (extraction.Rejection is { } rejection)
        {
            _rejected[fetched.Path] = rejection;
            return;
        }

        _extractions.Add(extraction);
        if (extraction.Page is { Info.Kind: not PageKind.Index } page)
        {
            _pages[page.Info.Path] = PageChunker.Chunk(page);
        }
    }

    private PreparedSite Assemble(IPageSource source)
    {
        PageExtraction[] extractions = [.. _extractions.OrderBy(extraction => extraction.Page!.Info.Path, StringComparer.Ordinal)];
        var names = new AliasMerger(_pages.Values.Select(page => page.Info), extractions.SelectMany(extraction => extraction.IndexEntries));
        return new PreparedSite(
            [.. _pages.Values.Select(page => page with { Info = names.Merge(page.Info) }).OrderBy(page => page.Info.Path, StringComparer.Ordinal)],
            [.. extractions.SelectMany(extraction => extraction.Page!.Issues)],
            _rejected.ToImmutableSortedDictionary(StringComparer.Ordinal),
            source.Problems,
            _fetched.Count(page => page.Stale),
            _fetched.Min(page => page.CurrentAt));
    }
}
