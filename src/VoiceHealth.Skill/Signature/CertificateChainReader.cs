using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace VoiceHealth.Skill.Signature;

/// <summary>
/// Reads a chain and checks it: in date, issued for echo-api.amazon.com, and leading to a trusted root through the certificates
/// that came with it. Nothing is fetched for the check.
/// </summary>
/// <param name="roots">The roots to trust instead of the machine's; null for the machine's.</param>
internal sealed class CertificateChainReader(TimeProvider time, X509Certificate2Collection? roots = null)
{
    private const string SubjectName = "echo-api.amazon.com";
    private const int MaxCertificates = 8;

    /// <summary>Null where the chain is not one that Alexa signs with.</summary>
    public SigningCertificate? Read(string pem)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPem(pem);
        }
        catch (CryptographicException)
        {
            return null;
        }

        return certificates.Count is > 0 and <= MaxCertificates && IsForAlexa(certificates[0]) ? Validate(certificates) : null;
    }

    private SigningCertificate? Validate(X509Certificate2Collection certificates)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = time.GetUtcNow().UtcDateTime;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.ExtraStore.AddRange(certificates);
        if (roots is not null)
        {
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(roots);
        }

        if (!chain.Build(certificates[0]))
        {
            return null;
        }

        return new SigningCertificate(
            certificates[0],
            chain.ChainElements.Max(element => new DateTimeOffset(element.Certificate.NotBefore)),
            chain.ChainElements.Min(element => new DateTimeOffset(element.Certificate.NotAfter)));
    }

    private static bool IsForAlexa(X509Certificate2 leaf) => leaf.Extensions
        .OfType<X509SubjectAlternativeNameExtension>()
        .SelectMany(extension => extension.EnumerateDnsNames())
        .Contains(SubjectName, StringComparer.Ordinal);
}
