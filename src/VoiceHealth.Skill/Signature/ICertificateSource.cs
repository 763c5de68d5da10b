namespace VoiceHealth.Skill.Signature;

/// <summary>Fetches a certificate chain.</summary>
internal interface ICertificateSource
{
    /// <summary>The chain as PEM text; null where it cannot be had.</summary>
    Task<string?> FetchAsync(Uri url, CancellationToken cancellationToken);
}
