using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Product;

/// <summary>One recorded request through the real programs: the web server's process, and the skill's own under the Lambda Runtime API.</summary>
public sealed partial class TwoWaysInTests : IDisposable
{
    private const string SkillId = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";

    private readonly ProductProcess _product = new();

    public void Dispose() => _product.Dispose();

    [Theory]
    [InlineData("topic-resolved")]
    [InlineData("launch")]
    [InlineData("crisis")]
    public async Task Respond_SameRequest_IsTheSameByHttpAndByLambda(string recording)
    {
        await _product.RunAsync("ask", "what is flu");
        byte[] request = await File.ReadAllBytesAsync(Repository.File("tests", "VoiceHealth.Skill.Tests", "Goldens", $"{recording}.request.json"));

        string byHttp = await PostAsync(request);
        string byLambda = await InvokeAsync(request);

        Assert.Equal(byHttp, byLambda);
        JsonElement response = JsonDocument.Parse(byHttp).RootElement;
        Assert.Equal("1.0", response.GetProperty("version").GetString());
        string ssml = response.GetProperty("response").GetProperty("outputSpeech").GetProperty("ssml").GetString()!;
        Assert.StartsWith("<speak>", ssml, StringComparison.Ordinal);
        if (recording == "topic-resolved")
        {
            Assert.Contains("spots", ssml, StringComparison.Ordinal);
        }
    }

    private async Task<string> PostAsync(byte[] request)
    {
        using Process server = _product.Start("voicehealth.dll", ["serve", "--port", "0"], []);
        try
        {
            string line = await server.StandardOutput.ReadLineAsync() ?? await server.StandardError.ReadToEndAsync();
            Match address = Address().Match(line);
            Assert.True(address.Success, line);
            using var client = new HttpClient();
            using var content = new ByteArrayContent(request);
            content.Headers.ContentType = new("application/json");
            using HttpResponseMessage response = await client.PostAsync(new Uri(address.Value + "/alexa"), content);
            Assert.True(response.IsSuccessStatusCode, response.StatusCode.ToString());
            return await response.Content.ReadAsStringAsync();
        }
        finally
        {
            server.Kill();
        }
    }

    private async Task<string> InvokeAsync(byte[] request)
    {
        await using RuntimeApiEmulator emulator = await RuntimeApiEmulator.StartAsync();
        using Process skill = _product.Start("VoiceHealth.Skill.dll", [], new Dictionary<string, string>
        {
            ["AWS_LAMBDA_RUNTIME_API"] = emulator.HostAndPort,
            ["VOICEHEALTH_RELEASE"] = _product.SampleRelease,
            ["VOICEHEALTH_SKILL_ID"] = SkillId,
        });
        try
        {
            EmulatedResult result = await emulator.InvokeAsync(request).WaitAsync(TimeSpan.FromSeconds(30));
            Assert.False(result.IsError, Encoding.UTF8.GetString(result.Body));
            return Encoding.UTF8.GetString(result.Body);
        }
        finally
        {
            skill.Kill();
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
