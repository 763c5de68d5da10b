using VoiceHealth.Skill.Signature;

namespace VoiceHealth.Skill.Tests.Signature;

/// <summary>Hands out one chain for every address and counts how often it is asked.</summary>
internal sealed class CountingCertificateSource(string? pem) : ICertificateSource
{
    public int Fetches { get; private set; }

    public Task<string?> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        Fetches++;
        return Task.FromResult(pem);
    }
}
