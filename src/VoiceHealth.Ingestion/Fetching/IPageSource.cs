namespace VoiceHealth.Ingestion.Fetching;

/// <summary>Something that pages are read from: a website or a folder.</summary>
public interface IPageSource
{
    /// <summary>Scheme and host that the pages belong to, such as <c>https://www.nhs.uk/</c>.</summary>
    Uri Origin { get; }

    /// <summary>What went wrong so far; complete once <see cref="ReadAsync"/> has ended.</summary>
    IReadOnlyList<FetchProblem> Problems { get; }

    /// <summary>All pages, each once.</summary>
    /// <exception cref="SourceException">The source as a whole cannot be read.</exception>
    IAsyncEnumerable<FetchedPage> ReadAsync(IProgress<FetchProgress>? progress, CancellationToken cancellationToken);

    /// <summary>
    /// Says that what was read has been put to use. Until then a reading goes on where the last one was cut short, and asks for nothing that
    /// that one had; the next one after this asks for every page again.
    /// </summary>
    void Complete();
}
