using VoiceHealth.Skill.Signature;

namespace VoiceHealth.Skill.Tests.Signature;

public class CertificateUrlTests
{
    [Theory]
    [InlineData("https://s3.amazonaws.com/echo.api/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com/echo.api/./echo-api-cert.pem")]
    [InlineData("https://S3.AmazonAWS.com/echo.api/echo-api-cert.pem")]
    [InlineData("HTTPS://s3.amazonaws.com/echo.api/echo-api-cert.pem")]
    public void TryParse_AmazonsAddress_IsTaken(string header)
    {
        Assert.True(CertificateUrl.TryParse(header, out Uri? url));
        Assert.StartsWith("https://s3.amazonaws.com/echo.api/", url.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("echo-api-cert.pem")]
    [InlineData("http://s3.amazonaws.com/echo.api/echo-api-cert.pem")]
    [InlineData("ftp://s3.amazonaws.com/echo.api/echo-api-cert.pem")]
    [InlineData("https://notamazon.com/echo.api/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com.evil.example/echo.api/echo-api-cert.pem")]
    [InlineData("https://evil.example/https://s3.amazonaws.com/echo.api/cert.pem")]
    [InlineData("https://s3.amazonaws.com@evil.example/echo.api/echo-api-cert.pem")]
    [InlineData("https://user:secret@s3.amazonaws.com/echo.api/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com/invalid.path/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com/echo.api")]
    [InlineData("https://s3.amazonaws.com/echo.apis/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com:80/echo.api/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com/echo.api/../evil/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com/echo.api/%2e%2e/evil/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com/echo.api/..%2fevil/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com/echo.api\\..\\evil/echo-api-cert.pem")]
    [InlineData("https://s3.amazonaws.com/echo.api/cert.pem?versionId=1")]
    [InlineData("https://s3.amazonaws.com/echo.api/cert.pem#fragment")]
    [InlineData(" https://s3.amazonaws.com/echo.api/cert.pem")]
    [InlineData("https://s3.amazonaws.com/echo.api/cert.pem\n")]
    [InlineData("https://s3.amazonaws.com./echo.api/cert.pem")]
    public void TryParse_AnyOther_IsRefused(string? header) => Assert.False(CertificateUrl.TryParse(header, out _));

    [Fact]
    public void TryParse_VeryLong_IsRefused() =>
        Assert.False(CertificateUrl.TryParse("https://s3.amazonaws.com/echo.api/" + new string('a', 600), out _));
}
