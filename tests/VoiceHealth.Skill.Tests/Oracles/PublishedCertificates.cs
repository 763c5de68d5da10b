using VoiceHealth.Skill.Signature;

namespace VoiceHealth.Skill.Tests.Oracles;

/// <summary>Certificates by address, as a bucket would hold them.</summary>
internal sealed class PublishedCertificates : ICertificateSource
{
    private readonly Dictionary<string, string?> _files = new(StringComparer.Ordinal);

    /// <param name="address">As the request names it; what is no address is never asked for.</param>
    public void Publish(string? address, string? pem)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out Uri? url))
        {
            _files[url.AbsoluteUri] = pem;
        }
    }

    public Task<string?> FetchAsync(Uri url, CancellationToken cancellationToken) => Task.FromResult(_files[url.AbsoluteUri]);
}
