using VoiceHealth.Ingestion.Extraction;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>A page's bytes as its source sent them.</summary>
/// <param name="Path">URL path with leading and trailing slash: the page's identity.</param>
/// <param name="Url">The address on the host that the source stands for.</param>
/// <param name="ContentType">The media type with its charset, as the server gave it; null for a file.</param>
/// <param name="ContentHash">SHA-256 of the bytes, lower-case hex.</param>
/// <param name="CurrentAt">When the bytes were last known to be what the source holds, UTC.</param>
/// <param name="Stale">True for an earlier good copy, kept because the source now answers with something else.</param>
public sealed record FetchedPage(
    string Path,
    Uri Url,
    ReadOnlyMemory<byte> Bytes,
    string? ContentType,
    string ContentHash,
    DateTimeOffset CurrentAt,
    bool Stale)
{
    /// <summary>The page as it is to be read.</summary>
    public RawPage Raw => new(Path, Url, Bytes, ContentType);
}
