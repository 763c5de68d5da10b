using System.Text;
using System.Text.Json;
using VoiceHealth.Conversation;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Skill.Lambda;
using VoiceHealth.Skill.Web;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests.Lambda;

/// <summary>The direct trigger against the Runtime API, over real sockets. The address travels in a process-wide variable.</summary>
[Collection("AWS_LAMBDA_RUNTIME_API")]
public class AlexaTriggerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [MemberData(nameof(Alexa.GoldenTests.Names), MemberType = typeof(Alexa.GoldenTests))]
    public async Task RunAsync_RecordedRequest_AnswersAsOverHttp(string name)
    {
        byte[] request = Envelopes.Read(name);
        await using SkillServer server = await SkillServer.StartAsync(new RepeatingAssistant(), new SkillServerOptions { Port = 0, Development = true });
        using var client = new HttpClient { BaseAddress = server.Address };
        using HttpResponseMessage overHttp = await client.PostAsync("/alexa", new ByteArrayContent(request));
        string expected = await overHttp.Content.ReadAsStringAsync();

        EmulatedResult result = (await InvokeAsync(new RepeatingAssistant(), request))[0];

        Assert.False(result.IsError);
        Assert.Equal(expected, Encoding.UTF8.GetString(result.Body));
    }

    [Fact]
    public async Task RunAsync_BadEvent_ReportsAnErrorAndServesTheNext()
    {
        EmulatedResult[] results = await InvokeAsync(new RepeatingAssistant(), "{\"words\":\"a private matter\"}"u8.ToArray(), Envelopes.Read("launch"));

        Assert.True(results[0].IsError);
        Assert.Equal("InvalidOperationException", results[0].ErrorType);
        Assert.DoesNotContain("private", Encoding.UTF8.GetString(results[0].Body), StringComparison.Ordinal);
        Assert.False(results[1].IsError);
    }

    [Fact]
    public async Task RunAsync_CannotOpen_ReportsAnInitialisationError()
    {
        await using RuntimeApiEmulator emulator = await RuntimeApiEmulator.StartAsync();
        using var variable = new EnvironmentVariable("AWS_LAMBDA_RUNTIME_API", emulator.HostAndPort);

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() =>
            AlexaTrigger.RunAsync(() => throw new DirectoryNotFoundException("no release"), CancellationToken.None));

        EmulatedResult reported = await emulator.InitializationError.WaitAsync(Patience);
        Assert.Equal("DirectoryNotFoundException", reported.ErrorType);
        Assert.Equal("no release", JsonDocument.Parse(reported.Body).RootElement.GetProperty("errorMessage").GetString());
    }

    [Fact]
    public async Task RunAsync_ManyInvocations_AnswersEachWithItsOwn()
    {
        byte[][] events = [.. Enumerable.Range(0, 500).Select(number => Envelopes.Intent("AskIntent", "query", $"question {number}"))];

        EmulatedResult[] results = await InvokeAsync(new RepeatingAssistant(), events);

        for (int number = 0; number < events.Length; number++)
        {
            Assert.Contains($"words=question {number} ", Encoding.UTF8.GetString(results[number].Body), StringComparison.Ordinal);
        }
    }

    private static async Task<EmulatedResult[]> InvokeAsync(IAssistant assistant, params byte[][] events)
    {
        await using RuntimeApiEmulator emulator = await RuntimeApiEmulator.StartAsync();
        using var variable = new EnvironmentVariable("AWS_LAMBDA_RUNTIME_API", emulator.HostAndPort);
        using var end = new CancellationTokenSource();
        Task loop = Task.Run(() => AlexaTrigger.RunAsync(() => new TriggerParts(new AlexaSkill(assistant, [])), end.Token));

        EmulatedResult[] results = await Task.WhenAll(events.Select(@event => emulator.InvokeAsync(@event))).WaitAsync(Patience);

        await end.CancelAsync();
        await loop.WaitAsync(Patience);
        return results;
    }
}
