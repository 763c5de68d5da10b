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
}
