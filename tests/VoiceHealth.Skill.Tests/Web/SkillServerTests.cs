using System.Net;
using System.Text;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Skill.Web;

namespace VoiceHealth.Skill.Tests.Web;

public class SkillServerTests
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/simulator.css", "text/css")]
    [InlineData("/simulator.js", "text/javascript")]
    [InlineData("/explanation.js", "text/javascript")]
    [InlineData("/page.js", "text/javascript")]
    [InlineData("/screen.js", "text/javascript")]
    [InlineData("/skill.js", "text/javascript")]
    [InlineData("/speech.js", "text/javascript")]
    [InlineData("/health", "application/json")]
    public async Task Get_Development_ServesTheSimulator(string path, string contentType)
    {
        await using SkillServer server = await StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };

        using HttpResponseMessage response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_Unsigned_IsRefusedOutsideDevelopment()
    {
        await using SkillServer server = await SkillServer.StartAsync(
            new RepeatingAssistant(), new SkillServerOptions { Port = 0, ApplicationIds = ["amzn1.ask.skill.test"] });
        using var client = new HttpClient { BaseAddress = server.Address };

        using HttpResponseMessage refused = await client.PostAsync("/alexa", new ByteArrayContent(Envelopes.Read("launch")));
        using HttpResponseMessage page = await client.GetAsync("/");
        using HttpResponseMessage status = await client.GetAsync("/simulator/status");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Empty(await refused.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, status.StatusCode);
    }

    [Fact]
    public async Task Post_TooLarge_IsRefused()
    {
        await using SkillServer server = await StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        using var chunked = new StreamContent(new MemoryStream(new byte[AlexaSkill.MaxRequestBytes + 1]));
        chunked.Headers.ContentLength = null;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/alexa") { Content = chunked };
        request.Headers.TransferEncodingChunked = true;

        using HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Post_Malformed_IsRefusedAndNothingComesBack()
    {
        await using SkillServer server = await StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };

        using HttpResponseMessage response = await client.PostAsync("/alexa", new StringContent("{\"request\": a private matter", Encoding.UTF8));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Post_ForeignHostName_IsForbiddenInDevelopment()
    {
        await using SkillServer server = await StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/alexa") { Content = new ByteArrayContent(Envelopes.Read("launch")) };
        request.Headers.Host = "attacker.example";

        using HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task StartAsync_DevelopmentOnAllAddresses_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() =>
            SkillServer.StartAsync(new RepeatingAssistant(), new SkillServerOptions { Host = "0.0.0.0", Port = 0, Development = true }));

    [Fact]
    public async Task StartAsync_NoSkillIdOutsideDevelopment_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() =>
            SkillServer.StartAsync(new RepeatingAssistant(), new SkillServerOptions { Port = 0 }));

    private static Task<SkillServer> StartAsync() =>
        SkillServer.StartAsync(new RepeatingAssistant(), new SkillServerOptions { Port = 0, Development = true });
}
