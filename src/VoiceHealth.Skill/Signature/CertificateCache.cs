using System.Collections.Concurrent;

namespace VoiceHealth.Skill.Signature;

/// <summary>Keeps certificates until they expire and never longer. What failed a check is not kept.</summary>
internal sealed class CertificateCache(ICertificateSource source, CertificateChainReader reader, TimeProvider time) : IDisposable
{
    private const int MaxEntries = 16;
    private readonly ConcurrentDictionary<string, SigningCertificate> _kept = new(StringComparer.Ordinal);

    // An address under the right bucket that does not exist costs a fetch each time: a few at once are enough.
    private readonly SemaphoreSlim _fetches = new(4);

    /// <summary>Null where no certificate that may sign can be had from the address.</summary>
    public async ValueTask<SigningCertificate?> FindAsync(Uri url, CancellationToken cancellationToken)
    {
        if (Kept(url) is { } kept)
        {
            return kept;
        }

        await _fetches.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Kept(url) ?? await FetchAsync(url, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _fetches.Release();
        }
    }

    public void Dispose() => _fetches.Dispose();

    private SigningCertificate? Kept(Uri url)
    {
        if (!_kept.TryGetValue(url.AbsoluteUri, out SigningCertificate? certificate))
        {
            return null;
        }

        if (certificate.HoldsAt(time.GetUtcNow()))
        {
            return certificate;
        }

        _kept.TryRemove(url.AbsoluteUri, out _);
        return null;
    }

    private async Task<SigningCertificate?> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        string? pem = await source.FetchAsync(url, cancellationToken).ConfigureAwait(false);
        SigningCertificate? certificate = pem is null ? null : reader.Read(pem);
        if (certificate is not null)
        {
            if (_kept.Count >= MaxEntries)
            {
                _kept.Clear();
            }

            _kept[url.AbsoluteUri] = certificate;
        }

        return certificate;
    }
}
