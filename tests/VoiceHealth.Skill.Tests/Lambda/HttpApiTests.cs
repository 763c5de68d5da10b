using System.Text;
using System.Text.Json;
using Amazon.Lambda.Serialization.SystemTextJson;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using VoiceHealth.Skill.Lambda;
using VoiceHealth.Skill.Signature;
using VoiceHealth.Skill.Tests.Signature;
using VoiceHealth.Skill.Web;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests.Lambda;

/// <summary>The web application behind an HTTP API: payload format 2.0 in, the same out.</summary>
[Collection("AWS_LAMBDA_RUNTIME_API")]
public class HttpApiTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("GET", "/health", null, false, 200, "{\"status\":\"ok\"}")]
    [InlineData("GET", "/nothing", null, false, 404, "")]
    [InlineData("POST", "/alexa", "{}", false, 400, "")]
    [InlineData("POST", "/alexa", "e30=", true, 400, "")]
    [InlineData("GET", "/", null, false, 404, "")]
    public async Task RunInLambdaAsync_Event_AnswersInTheSamePayload(string method, string path, string? body, bool base64, int status, string expected)
    {
        JsonElement answer = (await InvokeAsync(Event(method, path, body, base64)))[0];

        Assert.Equal(status, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal(expected, answer.GetProperty("body").GetString());
        Assert.False(answer.GetProperty("isBase64Encoded").GetBoolean());
    }

    [Fact]
    public async Task RunInLambdaAsync_UnderAStage_FindsThePath()
    {
        byte[] @event = Encoding.UTF8.GetBytes(
            """{"version":"2.0","rawPath":"/dev/health","rawQueryString":"a=b","requestContext":{"stage":"dev","http":{"method":"GET","path":"/dev/health"}}}""");

        Assert.Equal(200, (await InvokeAsync(@event))[0].GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public async Task RunInLambdaAsync_SeveralEvents_AnswersEach()
    {
        JsonElement[] answers = await InvokeAsync([.. Enumerable.Range(0, 50).Select(number => Event("GET", number % 2 == 0 ? "/health" : "/nothing", null, false))]);

        Assert.Equal(Enumerable.Range(0, 50).Select(number => number % 2 == 0 ? 200 : 404), answers.Select(answer => answer.GetProperty("statusCode").GetInt32()));
    }

    [Fact]
    public async Task RunInLambdaAsync_CertificateNeverComes_AnswersBeforeTheDeadline()
    {
        await using RuntimeApiEmulator emulator = await RuntimeApiEmulator.StartAsync();
        using var address = new EnvironmentVariable("AWS_LAMBDA_RUNTIME_API", emulator.HostAndPort);
        using var name = new EnvironmentVariable("AWS_LAMBDA_FUNCTION_NAME", "voicehealth-web");
        await using WebApplication application = SkillServer.Build(new RepeatingAssistant(), new SkillServerOptions { ApplicationIds = ["amzn1.ask.skill.test"] }, builder => builder.Services
            .AddAWSLambdaHosting(LambdaEventSource.HttpApi, new SourceGeneratorLambdaJsonSerializer<HttpApiJsonContext>())
            .AddSingleton<ICertificateSource>(new StalledCertificateSource()));
        await application.StartAsync();
        (string, string)[] signed = [("signature-256", "AAAA"), ("signaturecertchainurl", "https://s3.amazonaws.com/echo.api/echo-api-cert.pem")];

        EmulatedResult result = await emulator.InvokeAsync(Event("POST", "/alexa", "{}", false, signed), TimeSpan.FromSeconds(1)).WaitAsync(Patience);
        await application.StopAsync();

        Assert.False(result.IsError);
        Assert.Equal(500, JsonDocument.Parse(result.Body).RootElement.GetProperty("statusCode").GetInt32());
    }

    private static byte[] Event(string method, string path, string? body, bool base64, params (string Name, string Value)[] headers) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        version = "2.0",
        routeKey = "$default",
        rawPath = path,
        rawQueryString = "",
        cookies = new[] { "a=1", "b=2" },
        headers = headers.Append(("content-type", "application/json")).Append(("host", "example.org")).ToDictionary(header => header.Item1, header => header.Item2),
        requestContext = new { domainName = "example.org", stage = "$default", requestId = "r", http = new { method, path, protocol = "HTTP/1.1", sourceIp = "192.0.2.1", userAgent = "test" } },
        body,
        isBase64Encoded = base64,
    });

    private static async Task<JsonElement[]> InvokeAsync(params byte[][] events)
    {
        await using RuntimeApiEmulator emulator = await RuntimeApiEmulator.StartAsync();
        using var address = new EnvironmentVariable("AWS_LAMBDA_RUNTIME_API", emulator.HostAndPort);
        using var name = new EnvironmentVariable("AWS_LAMBDA_FUNCTION_NAME", "voicehealth-web");
        using var end = new CancellationTokenSource();
        Task server = WebProgram.RunInLambdaAsync(new RepeatingAssistant(), new SkillServerOptions { ApplicationIds = ["amzn1.ask.skill.test"] }, end.Token);

        EmulatedResult[] results = await Task.WhenAll(events.Select(@event => emulator.InvokeAsync(@event))).WaitAsync(Patience);

        await end.CancelAsync();
        await server.WaitAsync(Patience);
        Assert.All(results, result => Assert.False(result.IsError));
        return [.. results.Select(result => JsonDocument.Parse(result.Body).RootElement)];
    }
}
