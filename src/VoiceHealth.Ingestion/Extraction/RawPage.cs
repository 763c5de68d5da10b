namespace VoiceHealth.Ingestion.Extraction;

/// <summary>A page as it came over the wire.</summary>
/// <param name="Path">URL path with leading and trailing slash: the page's identity.</param>
/// <param name="Url">Where it was fetched from, after redirects: links are resolved against it.</param>
/// <param name="ContentType">The Content-Type header; null for a file. Its charset, where it names one, is tried first.</param>
public sealed record RawPage(string Path, Uri Url, ReadOnlyMemory<byte> Content, string? ContentType);
