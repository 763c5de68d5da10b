using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VoiceHealth.Skill.Signature;
using VoiceHealth.Skill.Tests.Signature;
using VoiceHealth.Skill.Web;

namespace VoiceHealth.Skill.Tests.Web;

/// <summary>POST /alexa as the service calls it, with a certificate authority of the test's own.</summary>
public class SignedEndpointTests
{
    private const string Ours = "amzn1.ask.skill.test";
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-11-22T12:00:00Z", Ours, true, HttpStatusCode.OK)]
    [InlineData("2026-11-22T11:57:31Z", Ours, true, HttpStatusCode.OK)]
    [InlineData("2026-11-22T11:57:29Z", Ours, true, HttpStatusCode.BadRequest)]
    [InlineData("2026-11-22T12:02:31Z", Ours, true, HttpStatusCode.BadRequest)]
    [InlineData("", Ours, true, HttpStatusCode.BadRequest)]
    [InlineData("2026-11-22T12:00:00Z", "amzn1.ask.skill.other", true, HttpStatusCode.BadRequest)]
    [InlineData("2026-11-22T12:00:00Z", Ours, false, HttpStatusCode.BadRequest)]
    public async Task Post_SignedRequest_IsAnsweredWhenFreshAndOurs(string timestamp, string applicationId, bool intact, HttpStatusCode expected)
    {
        var authority = new TestAuthority(Now);
        TestLeaf leaf = authority.Issue();
        var time = new ManualTime(Now);
        await using SkillServer server = await SkillServer.StartAsync(
            new RepeatingAssistant(),
            new SkillServerOptions { Port = 0, ApplicationIds = [Ours] },
            services => services
                .AddSingleton<TimeProvider>(time)
                .AddSingleton<ICertificateSource>(new CountingCertificateSource(leaf.Pem))
                .AddSingleton(new CertificateChainReader(time, new X509Certificate2Collection(authority.Root))));
        using var client = new HttpClient { BaseAddress = server.Address };
        byte[] body = Envelopes.Intent("AskIntent", "query", "what is flu", timestamp, applicationId);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/alexa") { Content = new ByteArrayContent(intact ? body : [.. body, (byte)' ']) };
        request.Headers.Add("Signature-256", leaf.Sign(body));
        request.Headers.Add("SignatureCertChainUrl", "https://s3.amazonaws.com/echo.api/echo-api-cert.pem");

        using HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        string answer = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(expected == HttpStatusCode.OK, answer.Contains("what is flu", StringComparison.Ordinal));
    }
}
