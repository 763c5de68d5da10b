namespace VoiceHealth.Ingestion.Fetching;

/// <summary>How a website is read.</summary>
public sealed record FetchOptions
{
    /// <summary>Who to ask about the crawler: an e-mail or web address, sent with each request. Needed for every host but this machine.</summary>
    public string? Contact { get; init; }

    /// <summary>The key that each request carries, for a source that asks for one.</summary>
    public ApiKey? Key { get; init; }

    /// <summary>Requests a second to one host. Default 1; a loopback host is not slowed unless this is set.</summary>
    public double? RequestsPerSecond { get; init; }

    /// <summary>How long one request may take. Default 30 seconds.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a failed request is sent again. Default 3.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>The first pause before a request is sent again; doubled each time, with jitter. Default 2 seconds.</summary>
    public TimeSpan RetryPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Bytes of one page, after decompression. Default 4 MB.</summary>
    public int MaxPageBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Pages of one reading. Default 20,000.</summary>
    public int MaxPages { get; init; } = 20_000;

    /// <summary>Only paths under one of these are read. Default: all.</summary>
    public IReadOnlyList<string> PathPrefixes { get; init; } = ["/"];

    /// <summary>Whether private and link-local addresses may be contacted. Loopback is allowed when the source itself names it.</summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>The product's name as robots.txt groups match it.</summary>
    public const string RobotsName = "VoiceHealth";

    public string UserAgent => Contact is null ? $"{RobotsName}/0.1" : $"{RobotsName}/0.1 (+{Contact})";
}
