namespace VoiceHealth.Ingestion.Fetching;

/// <summary>What a server answered, after retries.</summary>
/// <param name="Status">The HTTP status; 0 where no answer came.</param>
/// <param name="Location">Where a redirect leads.</param>
/// <param name="Failure">Why there are no bytes to use; null where there are, and for 304 and redirects.</param>
internal sealed record FetchResponse(
    int Status,
    byte[] Bytes,
    string? ContentType,
    string? ETag,
    string? LastModified,
    Uri? Location,
    string? Failure)
{
    public bool IsPage => Status == 200 && Failure is null;

    public bool IsUnchanged => Status == 304;

    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308 && Location is not null;

    /// <summary>The server says that there is no such page, as opposed to one that cannot be had for now.</summary>
    public bool IsAbsent => Status is 404 or 410;

    /// <summary>The server is gone or unwell, as opposed to one page being so.</summary>
    public bool IsOutage => Status is 0 or 429 or >= 500;
}
