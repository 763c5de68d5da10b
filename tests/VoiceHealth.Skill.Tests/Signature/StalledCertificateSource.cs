using VoiceHealth.Skill.Signature;

namespace VoiceHealth.Skill.Tests.Signature;

/// <summary>Never has an answer; it waits until the request is given up.</summary>
internal sealed class StalledCertificateSource : ICertificateSource
{
    public async Task<string?> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return null;
    }
}
