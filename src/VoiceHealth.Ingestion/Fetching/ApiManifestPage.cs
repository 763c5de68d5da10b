namespace VoiceHealth.Ingestion.Fetching;

/// <summary>A page as the content API lists it.</summary>
/// <param name="Path">Its path on the website.</param>
/// <param name="Address">Where the API delivers it.</param>
/// <param name="Modified">When it last changed, as the API says it; null where it does not.</param>
internal sealed record ApiManifestPage(string Path, string Address, string? Modified);
