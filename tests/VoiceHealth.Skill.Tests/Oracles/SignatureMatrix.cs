using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VoiceHealth.Skill.Tests.Signature;

namespace VoiceHealth.Skill.Tests.Oracles;

/// <summary>Requests that differ from a good one in one thing each: its certificate, the certificate's address, its signature or its time.</summary>
internal sealed class SignatureMatrix(TestAuthority authority, DateTimeOffset now)
{
    public const string SkillId = "amzn1.ask.skill.test";

    private const string NotOnlyAPath = "Amazon sends a plain path: what else an address may hold only helps to disguise another one";
    private const string OtherPath = "the path leaves /echo.api/ once its dots are resolved";
    private const string Future = "a clock ahead by more than the tolerance is as wrong as one behind";

    private readonly TestLeaf _leaf = authority.Issue();

    public IEnumerable<SignedCase> All() => [.. Certificates(), .. Addresses(), .. Signatures(), .. Times()];

    private IEnumerable<SignedCase> Certificates()
    {
        yield return By("good", _leaf);
        yield return By("with the root", _leaf with { Pem = $"{_leaf.Pem}\n{authority.Root.ExportCertificatePem()}" });
        yield return By("expired", authority.Issue(from: now.AddDays(-30), to: now.AddDays(-1)));
        yield return By("expired a second ago", authority.Issue(from: now.AddDays(-30), to: now.AddSeconds(-1)));
        yield return By("expires in a minute", authority.Issue(from: now.AddDays(-30), to: now.AddMinutes(1)));
        yield return By("not yet valid", authority.Issue(from: now.AddHours(1), to: now.AddDays(30)));
        yield return By("valid for a minute", authority.Issue(from: now.AddMinutes(-1), to: now.AddDays(30)));
        yield return By("other name", authority.Issue("www.example.org"));
        yield return By("no alternative name", authority.Issue(""));
        yield return By("right common name only", authority.Issue("www.example.org", commonName: "echo-api.amazon.com"));
        yield return By("right alternative name only", authority.Issue(commonName: "www.example.org"));
        yield return By("name with suffix", authority.Issue("echo-api.amazon.com.example.org"));
        yield return By("name with prefix", authority.Issue("xecho-api.amazon.com"));
        yield return By("name in capitals", authority.Issue("ECHO-API.AMAZON.COM"));
        yield return By("wildcard", authority.Issue("*.amazon.com"));
        yield return By("self-signed", authority.SelfSign());
        yield return By("no intermediate", authority.Issue(withIntermediate: false));
        yield return By("other authority", new TestAuthority(now).Issue());
        yield return By("other intermediate", _leaf with { Pem = $"{authority.Issue(withIntermediate: false).Pem}\n{new TestAuthority(now).IntermediatePem}" });
        yield return By("intermediate alone", _leaf with { Pem = authority.IntermediatePem });
        yield return By("empty file", _leaf with { Pem = "" });
        yield return By("no PEM", _leaf with { Pem = "<html>not here</html>" });
        yield return By("broken PEM", _leaf with { Pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----" });
        yield return By("nothing there", _leaf with { Pem = null! });
        yield return By("small key", authority.Issue(keyBits: 1024), "an RSA key of 1024 bits can be broken");
    }

    private IEnumerable<SignedCase> Addresses()
    {
        yield return At("s3.amazonaws.com/echo.api/a/b/cert.pem");
        yield return At("s3.amazonaws.com:443/echo.api/cert.pem");
        yield return At("s3.amazonaws.com/echo.api/../echo.api/cert.pem");
        yield return At("s3.amazonaws.com/echo.api/./cert.pem");
        yield return At("S3.AmazonAWS.com/echo.api/cert.pem");
        yield return At("s3.amazonaws.com/echo.api/cert.pem", scheme: "HTTPS");
        yield return At("s3.amazonaws.com/echo.api/cert.pem", scheme: "http");
        yield return At("s3.amazonaws.com/echo.api/cert.pem", scheme: "ftp");
        yield return At("s3.example.org/echo.api/cert.pem");
        yield return At("s3.amazonaws.com.example.org/echo.api/cert.pem");
        yield return At("example.org/https://s3.amazonaws.com/echo.api/cert.pem");
        yield return At("s3.amazonaws.com@example.org/echo.api/cert.pem");
        yield return At("s3.amazonaws.com./echo.api/cert.pem");
        yield return At("s3.amazonaws.com/EcHo.aPi/cert.pem");
        yield return At("s3.amazonaws.com/other.path/cert.pem");
        yield return At("s3.amazonaws.com/echo.api");
        yield return At("s3.amazonaws.com/echo.apis/cert.pem");
        yield return At("s3.amazonaws.com//echo.api/cert.pem");
        yield return At("s3.amazonaws.com:563/echo.api/cert.pem");
        yield return At("s3.amazonaws.com:80/echo.api/cert.pem");
        yield return At("s3.amazonaws.com/echo.api/../evil/cert.pem", because: OtherPath);
        yield return At("s3.amazonaws.com/echo.api/./../evil/cert.pem", because: OtherPath);
        yield return At("s3.amazonaws.com/echo.api/%2e%2e/evil/cert.pem", because: OtherPath);
        yield return At("s3.amazonaws.com/echo.api/..%2fevil/cert.pem", because: OtherPath);
        yield return At("s3.amazonaws.com/echo.api\\..\\evil/cert.pem", because: OtherPath);
        yield return At("user:word@s3.amazonaws.com/echo.api/cert.pem", because: NotOnlyAPath);
        yield return At("s3.amazonaws.com/echo.api/cert.pem?version=1", because: NotOnlyAPath);
        yield return At("s3.amazonaws.com/echo.api/cert.pem#part", because: NotOnlyAPath);
        yield return At($"s3.amazonaws.com/echo.api/{new string('a', 600)}.pem", because: NotOnlyAPath);
        yield return Good("address: no address", Headers(_leaf.Sign(Bytes(Body())), "echo-api-cert.pem"));
    }

    private IEnumerable<SignedCase> Signatures()
    {
        string body = Body(), signature = _leaf.Sign(Bytes(body));
        yield return Good("signature: first byte changed", Headers(signature), " " + body);
        yield return Good("signature: byte added", Headers(signature), body + " ");
        yield return Good("signature: word changed", Headers(signature), body.Replace("flu", "gas", StringComparison.Ordinal));
        yield return Good("signature: other body", Headers(signature), Body("what is café 😀"));
        yield return Good("signature: letters beyond ASCII", Headers(_leaf.Sign(Bytes(Body("what is café 😀")))), Body("what is café 😀"));
        yield return Good("signature: of another key", Headers(authority.Issue().Sign(Bytes(body))));
        yield return Good("signature: SHA-1 in the new header", Headers(_leaf.Sign(Bytes(body), HashAlgorithmName.SHA1)));
        yield return Good("signature: SHA-512", Headers(_leaf.Sign(Bytes(body), HashAlgorithmName.SHA512)));
        yield return Good("signature: PSS", Headers(Convert.ToBase64String(_leaf.Key.SignData(Bytes(body), HashAlgorithmName.SHA256, RSASignaturePadding.Pss))));
        yield return Good("signature: SHA-1 in the old header only", new() { ["Signature"] = _leaf.Sign(Bytes(body), HashAlgorithmName.SHA1), ["SignatureCertChainUrl"] = Url });
        yield return Good("signature: missing", new() { ["SignatureCertChainUrl"] = Url });
        yield return Good("signature: address missing", new() { ["Signature-256"] = signature });
        yield return Good("signature: no headers", []);
        yield return Good("signature: empty", Headers(""));
        yield return Good("signature: no base64", Headers("not a signature!"));
        yield return Good("signature: cut", Headers(signature[..^8]));
        yield return Good("signature: header names in lower case", new() { ["signature-256"] = signature, ["signaturecertchainurl"] = Url });
        yield return Good("signature: signed but no JSON", Headers(_leaf.Sign(Bytes("{\"request\":"))), "{\"request\":");
    }

    private IEnumerable<SignedCase> Times()
    {
        foreach (int seconds in new[] { -86400, -151, -150, -149, 0, 149, 150 })
        {
            yield return Timed($"time: {seconds} s", Stamp(seconds));
        }

        yield return Timed("time: 151 s", Stamp(151), because: Future);
        yield return Timed("time: 86400 s", Stamp(86400), because: Future);
        yield return Timed("time: in another zone", Quoted(now.ToOffset(TimeSpan.FromHours(1)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)));
        yield return Timed("time: milliseconds", now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        yield return Timed("time: null", "null");
        yield return Timed("time: empty", "\"\"");
        yield return Timed("time: no time", "\"yesterday\"", because: "what is no time cannot be fresh");
        yield return Timed("event: -151 s", Stamp(-151), type: "AlexaSkillEvent.SkillEnabled");
        yield return Timed("event: -3600 s", Stamp(-3600), type: "AlexaSkillEvent.SkillDisabled");
        yield return Timed("event: -3601 s", Stamp(-3601), type: "AlexaSkillEvent.SkillEnabled");
        yield return Timed("event: not one that is sent again", Stamp(-151), type: "AlexaSkillEvent.SomethingLater");
        yield return Timed("event: 3601 s", Stamp(3601), type: "AlexaSkillEvent.SkillEnabled", because: Future);
    }

    private const string Url = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem";

    private SignedCase By(string name, TestLeaf leaf, string? because = null)
    {
        string body = Body();
        string url = $"https://s3.amazonaws.com/echo.api/{name.Replace(' ', '-')}.pem";
        return new SignedCase($"certificate: {name}", body, Headers(leaf.Sign(Bytes(body)), url), leaf.Pem, because);
    }

    private SignedCase At(string address, string scheme = "https", string? because = null)
    {
        string body = Body();
        return new SignedCase($"address: {scheme}://{address}", body, Headers(_leaf.Sign(Bytes(body)), $"{scheme}://{address}"), _leaf.Pem, because);
    }

    private SignedCase Timed(string name, string timestamp, string type = "IntentRequest", string? because = null)
    {
        string body = Body(timestamp: timestamp, type: type);
        return new SignedCase(name, body, Headers(_leaf.Sign(Bytes(body))), _leaf.Pem, because);
    }

    private SignedCase Good(string name, Dictionary<string, string> headers, string? body = null) => new(name, body ?? Body(), headers, _leaf.Pem);

    private string Body(string words = "what is flu", string? timestamp = null, string type = "IntentRequest") =>
        Encoding.UTF8.GetString(Envelopes.Intent("AskIntent", "query", words, "TIME", SkillId))
            .Replace("\"TIME\"", timestamp ?? Stamp(0), StringComparison.Ordinal)
            .Replace("\"IntentRequest\"", Quoted(type), StringComparison.Ordinal);

    private string Stamp(int seconds) => Quoted(now.AddSeconds(seconds).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    private static string Quoted(string text) => $"\"{text}\"";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static Dictionary<string, string> Headers(string signature, string url = Url) => new() { ["Signature-256"] = signature, ["SignatureCertChainUrl"] = url };
}
