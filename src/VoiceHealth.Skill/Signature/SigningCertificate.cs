using System.Security.Cryptography.X509Certificates;

namespace VoiceHealth.Skill.Signature;

/// <summary>A certificate that has passed every check, and until when its whole chain holds.</summary>
internal sealed record SigningCertificate(X509Certificate2 Leaf, DateTimeOffset NotBefore, DateTimeOffset NotAfter)
{
    public bool HoldsAt(DateTimeOffset instant) => instant >= NotBefore && instant <= NotAfter;
}
