using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VoiceHealth.Skill.Signature;
using VoiceHealth.Skill.Tests.Signature;
using VoiceHealth.Skill.Web;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests.Oracles;

/// <summary>
/// The signed endpoint against the verifiers of Amazon's own SDK for web servers. Where ours is stricter, the case says why. One more
/// difference shows only over time: theirs keeps a certificate for ever (RequestVerifierTests holds that ours does not).
/// </summary>
public class ExpressAdapterTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Post_SignatureMatrix_HasTheVerdictOfAmazonsVerifiers()
    {
        NodePackages.Require("ask-sdk-express-adapter");
        var authority = new TestAuthority(Now);
        SignedCase[] cases = [.. new SignatureMatrix(authority, Now).All()];

        Dictionary<string, bool> theirs = await AskTheirsAsync(authority, cases);
        Dictionary<string, bool> ours = await AskOursAsync(authority, cases);

        Assert.True(cases.Length >= 60, $"{cases.Length} cases");
        Assert.Equal(22, ours.Values.Count(taken => taken)); // A matrix that is refused whole would agree as well.
        string[] wrong =
        [
            .. cases.Where(one => one.StricterBecause is null ? ours[one.Name] != theirs[one.Name] : ours[one.Name] || !theirs[one.Name])
                .Select(one => $"{one.Name}: ours {ours[one.Name]}, theirs {theirs[one.Name]}, expected {(one.StricterBecause is null ? "the same" : "ours stricter")}"),
        ];
        Assert.Empty(wrong);
    }

    private static async Task<Dictionary<string, bool>> AskTheirsAsync(TestAuthority authority, SignedCase[] cases)
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("requests.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new
        {
            now = Now.ToUnixTimeMilliseconds(),
            root = authority.Root.ExportCertificatePem(),
            requests = cases.Select(one => new { name = one.Name, body = one.Body, headers = one.Headers, pem = one.Pem }),
        }));
        (int exitCode, string output) = await NodePackages.RunAsync("verify.js", file);
        Assert.True(exitCode == 0, output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1] == "true");
    }

    private static async Task<Dictionary<string, bool>> AskOursAsync(TestAuthority authority, SignedCase[] cases)
    {
        var time = new ManualTime(Now);
        var published = new PublishedCertificates();
        await using SkillServer server = await SkillServer.StartAsync(
            new RepeatingAssistant(),
            new SkillServerOptions { Port = 0, ApplicationIds = [SignatureMatrix.SkillId] },
            services => services
                .AddSingleton<TimeProvider>(time)
                .AddSingleton<ICertificateSource>(published)
                .AddSingleton(new CertificateChainReader(time, new X509Certificate2Collection(authority.Root))));
        using var client = new HttpClient { BaseAddress = server.Address };
        var verdicts = new Dictionary<string, bool>();
        foreach (SignedCase one in cases)
        {
            published.Publish(one.Headers.GetValueOrDefault("SignatureCertChainUrl") ?? one.Headers.GetValueOrDefault("signaturecertchainurl"), one.Pem);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/alexa") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(one.Body)) };
            foreach ((string name, string value) in one.Headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            using HttpResponseMessage response = await client.SendAsync(request);
            verdicts[one.Name] = response.StatusCode == HttpStatusCode.OK;
        }

        return verdicts;
    }
}
