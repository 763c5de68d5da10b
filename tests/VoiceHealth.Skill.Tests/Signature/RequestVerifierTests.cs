using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using VoiceHealth.Skill.Signature;

namespace VoiceHealth.Skill.Tests.Signature;

public class RequestVerifierTests
{
    private const string Url = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem";
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly TestAuthority Authority = new(Now);
    private static readonly byte[] Body = Envelopes.Read("launch");
    private readonly ManualTime _time = new(Now);

    [Fact]
    public async Task VerifyAsync_SignedByAlexa_IsTaken()
    {
        TestLeaf leaf = Authority.Issue();

        Assert.True(await VerifyAsync(leaf, leaf.Sign(Body)));
    }

    [Fact]
    public async Task VerifyAsync_OneByteChanged_IsRefused()
    {
        TestLeaf leaf = Authority.Issue();
        string signature = leaf.Sign(Body);
        for (int at = 0; at < Body.Length; at += 97)
        {
            byte[] tampered = [.. Body];
            tampered[at] ^= 1;
            Assert.False(await VerifyAsync(leaf, signature, tampered));
        }
    }

    public static TheoryData<string> BadLeaves() =>
        ["expired", "not yet valid", "other name", "no alternative name", "name with suffix", "name with prefix", "wildcard", "self-signed", "no intermediate", "other authority", "small key", "no certificate", "rubbish", "nothing there"];

    [Theory]
    [MemberData(nameof(BadLeaves))]
    public async Task VerifyAsync_CertificateNotAlexas_IsRefused(string what)
    {
        TestLeaf leaf = what switch
        {
            "expired" => Authority.Issue(from: Now.AddDays(-30), to: Now.AddSeconds(-1)),
            "not yet valid" => Authority.Issue(from: Now.AddHours(1), to: Now.AddDays(30)),
            "other name" => Authority.Issue("www.example.org"),
            "no alternative name" => Authority.Issue(""),
            "name with suffix" => Authority.Issue("echo-api.amazon.com.example.org"),
            "name with prefix" => Authority.Issue("xecho-api.amazon.com"),
            "wildcard" => Authority.Issue("*.amazon.com"),
            "self-signed" => Authority.SelfSign(),
            "no intermediate" => Authority.Issue(withIntermediate: false),
            "other authority" => new TestAuthority(Now).Issue(),
            "small key" => Authority.Issue(keyBits: 1024),
            "no certificate" => Authority.Issue() with { Pem = "" },
            "rubbish" => Authority.Issue() with { Pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----" },
            _ => Authority.Issue() with { Pem = null! },
        };

        Assert.False(await VerifyAsync(leaf, leaf.Sign(Body)));
    }

    [Fact]
    public async Task VerifyAsync_OnlySha1_IsRefused()
    {
        TestLeaf leaf = Authority.Issue();
        var headers = new HeaderDictionary { ["Signature"] = leaf.Sign(Body, HashAlgorithmName.SHA1), ["SignatureCertChainUrl"] = Url };

        Assert.False(await NewVerifier(leaf.Pem).VerifyAsync(headers, Body, CancellationToken.None));
        Assert.False(await VerifyAsync(leaf, leaf.Sign(Body, HashAlgorithmName.SHA1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    public async Task VerifyAsync_SignatureMalformed_IsRefused(string signature) =>
        Assert.False(await VerifyAsync(Authority.Issue(), signature));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task VerifyAsync_HeaderMissing_IsRefused(bool withSignature, bool withUrl)
    {
        TestLeaf leaf = Authority.Issue();
        var headers = new HeaderDictionary();
        if (withSignature)
        {
            headers["Signature-256"] = leaf.Sign(Body);
        }

        if (withUrl)
        {
            headers["SignatureCertChainUrl"] = Url;
        }

        Assert.False(await NewVerifier(leaf.Pem).VerifyAsync(headers, Body, CancellationToken.None));
    }

    [Fact]
    public async Task VerifyAsync_HeaderTwice_IsRefused()
    {
        TestLeaf leaf = Authority.Issue();
        var headers = new HeaderDictionary
        {
            ["Signature-256"] = new StringValues([leaf.Sign(Body), leaf.Sign(Body)]),
            ["SignatureCertChainUrl"] = Url,
        };

        Assert.False(await NewVerifier(leaf.Pem).VerifyAsync(headers, Body, CancellationToken.None));
    }

    [Fact]
    public async Task VerifyAsync_SameAddressAgain_FetchesOnceUntilTheCertificateExpires()
    {
        TestLeaf leaf = Authority.Issue(to: Now.AddHours(1));
        var source = new CountingCertificateSource(leaf.Pem);
        RequestVerifier verifier = NewVerifier(source);
        HeaderDictionary headers = Headers(leaf.Sign(Body));

        Assert.True(await verifier.VerifyAsync(headers, Body, CancellationToken.None));
        Assert.True(await verifier.VerifyAsync(headers, Body, CancellationToken.None));
        Assert.Equal(1, source.Fetches);

        _time.Now = Now.AddHours(2);
        Assert.False(await verifier.VerifyAsync(headers, Body, CancellationToken.None));
        Assert.Equal(2, source.Fetches);
    }

    private Task<bool> VerifyAsync(TestLeaf leaf, string signature, byte[]? body = null) =>
        NewVerifier(leaf.Pem).VerifyAsync(Headers(signature), body ?? Body, CancellationToken.None).AsTask();

    private static HeaderDictionary Headers(string signature) => new() { ["Signature-256"] = signature, ["SignatureCertChainUrl"] = Url };

    private RequestVerifier NewVerifier(string? pem) => NewVerifier(new CountingCertificateSource(pem));

    private RequestVerifier NewVerifier(ICertificateSource source) =>
        new(new CertificateCache(source, new CertificateChainReader(_time, new X509Certificate2Collection(Authority.Root)), _time));
}
