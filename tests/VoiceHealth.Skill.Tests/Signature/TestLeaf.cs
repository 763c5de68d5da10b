using System.Security.Cryptography;

namespace VoiceHealth.Skill.Tests.Signature;

/// <summary>A signing certificate's published chain and the key that belongs to it.</summary>
internal sealed record TestLeaf(string Pem, RSA Key)
{
    public string Sign(byte[] body, HashAlgorithmName? hash = null) =>
        Convert.ToBase64String(Key.SignData(body, hash ?? HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
}
