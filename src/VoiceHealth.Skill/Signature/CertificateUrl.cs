using System.Diagnostics.CodeAnalysis;

namespace VoiceHealth.Skill.Signature;

/// <summary>
/// Where a signing certificate may come from: https, s3.amazonaws.com in any case, port 443 or none, and a path that starts with
/// /echo.api/ in that case once dots are removed. Stricter than that on purpose: no user, query, fragment, backslash or percent sign,
/// none of which Amazon sends.
/// Source: Alexa Skills Kit, "Manually verify that a request was sent by Alexa".
/// </summary>
internal static class CertificateUrl
{
    private const int MaxLength = 500;

    /// <param name="url">The normalised address, which is the one to fetch and to cache under.</param>
    public static bool TryParse(string? header, [NotNullWhen(true)] out Uri? url)
    {
        url = null;
        if (string.IsNullOrEmpty(header) || header.Length > MaxLength || header.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0)
        {
            return false;
        }

        if (header.AsSpan().IndexOfAny("\\%@?#") >= 0 || !Uri.TryCreate(header, UriKind.Absolute, out Uri? parsed))
        {
            return false;
        }

        bool allowed = parsed.Scheme == Uri.UriSchemeHttps
            && parsed.Host.Equals("s3.amazonaws.com", StringComparison.OrdinalIgnoreCase)
            && parsed.Port == 443
            && parsed.AbsolutePath.StartsWith("/echo.api/", StringComparison.Ordinal);
        url = allowed ? parsed : null;
        return allowed;
    }
}
