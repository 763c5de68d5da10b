using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace VoiceHealth.Skill.Signature;

/// <summary>A certificate that has passed every check, and until when its whole chain holds.</summary>
internal sealed record SigningCertificate(X509Certificate2 Leaf, DateTimeOffset NotBefore, DateTimeOffset NotAfter)
{
    private const int MinKeyBits = 2048;

    // A key is for one thread at a time, and to make one costs as much as to use it.
    private readonly ConcurrentBag<RSA> _idleKeys = [];

    public bool HoldsAt(DateTimeOffset instant) => instant >= NotBefore && instant <= NotAfter;

    /// <summary>Whether its key signed these very bytes, by RSA with SHA-256.</summary>
    public bool HasSigned(ReadOnlySpan<byte> body, ReadOnlySpan<byte> signature)
    {
        RSA? key = _idleKeys.TryTake(out RSA? idle) ? idle : Leaf.GetRSAPublicKey();
        if (key is null || key.KeySize < MinKeyBits)
        {
            return false;
        }

        bool signed = key.VerifyData(body, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        _idleKeys.Add(key);
        return signed;
    }
}
