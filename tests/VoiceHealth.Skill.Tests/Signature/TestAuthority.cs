using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace VoiceHealth.Skill.Tests.Signature;

/// <summary>A certificate authority made for one test run: a root, an intermediate and the leaves that a test asks for.</summary>
internal sealed class TestAuthority
{
    private readonly X509Certificate2 _intermediate;
    private readonly DateTimeOffset _now;
    private int _serial = 10;

    public TestAuthority(DateTimeOffset now)
    {
        _now = now;
        using RSA rootKey = RSA.Create(2048);
        Root = NewAuthority("CN=Test root", rootKey).CreateSelfSigned(now.AddYears(-5), now.AddYears(5));
        using RSA intermediateKey = RSA.Create(2048);
        using X509Certificate2 issued = NewAuthority("CN=Test intermediate", intermediateKey).Create(Root, now.AddYears(-4), now.AddYears(4), [1, 2, 3]);
        _intermediate = issued.CopyWithPrivateKey(intermediateKey);
    }

    public X509Certificate2 Root { get; }

    public string IntermediatePem => _intermediate.ExportCertificatePem();

    /// <summary>A leaf with its key and the chain as the service would publish it.</summary>
    public TestLeaf Issue(
        string dnsName = "echo-api.amazon.com",
        DateTimeOffset? from = null,
        DateTimeOffset? to = null,
        bool withIntermediate = true,
        string commonName = "echo-api.amazon.com",
        int keyBits = 2048)
    {
        RSA key = RSA.Create(keyBits);
        CertificateRequest request = NewLeaf(commonName, dnsName, key);
        X509Certificate2 certificate = request.Create(_intermediate, from ?? _now.AddDays(-1), to ?? _now.AddDays(30), [9, 9, (byte)_serial++]);
        string pem = certificate.ExportCertificatePem() + (withIntermediate ? "\n" + _intermediate.ExportCertificatePem() : "");
        return new TestLeaf(pem, key);
    }

    /// <summary>A leaf that nobody but itself vouches for.</summary>
    public TestLeaf SelfSign()
    {
        RSA key = RSA.Create(2048);
        using X509Certificate2 certificate = NewLeaf("echo-api.amazon.com", "echo-api.amazon.com", key).CreateSelfSigned(_now.AddDays(-1), _now.AddDays(30));
        return new TestLeaf(certificate.ExportCertificatePem(), key);
    }

    private static CertificateRequest NewLeaf(string commonName, string dnsName, RSA key)
    {
        var request = new CertificateRequest($"CN={commonName}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        if (dnsName.Length > 0)
        {
            var names = new SubjectAlternativeNameBuilder();
            names.AddDnsName(dnsName);
            request.CertificateExtensions.Add(names.Build());
        }

        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        return request;
    }

    private static CertificateRequest NewAuthority(string name, RSA key)
    {
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request;
    }
}
