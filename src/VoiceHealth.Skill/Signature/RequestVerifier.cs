using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace VoiceHealth.Skill.Signature;

/// <summary>
/// Checks that Alexa signed these very bytes: header Signature-256 (RSA with SHA-256) made with the certificate that
/// SignatureCertChainUrl names. The older SHA-1 header is not looked at.
/// </summary>
internal sealed class RequestVerifier(CertificateCache certificates)
{
    private const int MaxSignatureCharacters = 2048;

    public async ValueTask<bool> VerifyAsync(IHeaderDictionary headers, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (Single(headers["Signature-256"]) is not { } signature
            || !CertificateUrl.TryParse(Single(headers["SignatureCertChainUrl"]), out Uri? url)
            || !TryDecode(signature, out byte[] bytes))
        {
            return false;
        }

        SigningCertificate? certificate = await certificates.FindAsync(url, cancellationToken).ConfigureAwait(false);
        return certificate is not null && certificate.HasSigned(body.Span, bytes);
    }

    private static string? Single(StringValues values) => values.Count == 1 ? values[0] : null;

    private static bool TryDecode(string signature, out byte[] bytes)
    {
        bytes = [];
        if (signature.Length is 0 or > MaxSignatureCharacters)
        {
            return false;
        }

        var buffer = new byte[signature.Length];
        if (!Convert.TryFromBase64String(signature, buffer, out int length))
        {
            return false;
        }

        bytes = buffer[..length];
        return true;
    }
}
