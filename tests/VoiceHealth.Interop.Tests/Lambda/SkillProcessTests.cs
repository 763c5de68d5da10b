using System.Diagnostics;
using System.Globalization;
using System.Text;
using VoiceHealth.Interop.Tests.Product;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Lambda;

/// <summary>
/// The skill's own program as Lambda runs it: a process that is given events, frozen between them, thawed, and told to end.
/// VOICEHEALTH_INVOCATIONS makes a longer or a shorter run.
/// </summary>
public sealed class SkillProcessTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly byte[] Launch = Read("launch");
    private static readonly byte[] Topic = Read("topic-resolved");
    private readonly ProductProcess _product = new();
    private RuntimeApiEmulator? _emulator;
    private Process? _skill;

    public async ValueTask InitializeAsync()
    {
        await _product.RunAsync("ask", "what is flu");
        _emulator = await RuntimeApiEmulator.StartAsync();
        _skill = _product.Start("VoiceHealth.Skill.dll", [], new Dictionary<string, string>
        {
            ["AWS_LAMBDA_RUNTIME_API"] = _emulator.HostAndPort,
            ["VOICEHEALTH_RELEASE"] = _product.SampleRelease,
            ["VOICEHEALTH_SKILL_ID"] = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000",
        });
        _skill.OutputDataReceived += (_, _) => { };
        _skill.ErrorDataReceived += (_, _) => { };
        _skill.BeginOutputReadLine();
        _skill.BeginErrorReadLine();
    }

    public async ValueTask DisposeAsync()
    {
        _skill!.Kill();
        await _skill.WaitForExitAsync();
        _skill.Dispose();
        await _emulator!.DisposeAsync();
        _product.Dispose();
    }

    [Fact]
    public async Task Serve_GoodAndBadEvents_AnswersEachAndStaysSmall()
    {
        int count = int.TryParse(Environment.GetEnvironmentVariable("VOICEHEALTH_INVOCATIONS"), CultureInfo.InvariantCulture, out int wanted) ? wanted : 10_000;
        byte[] tooLong = [.. Launch, .. Enumerable.Repeat((byte)' ', 80_000)];
        byte[] otherSkill = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Launch).Replace("amzn1.ask.skill.0", "amzn1.ask.skill.1", StringComparison.Ordinal));
        byte[][] events = [Launch, Topic, "{"u8.ToArray(), tooLong, otherSkill];
        byte[][] expected = [await AnswerAsync(Launch), await AnswerAsync(Topic)];

        for (int number = 0; number < count; number++)
        {
            int kind = number % events.Length;
            EmulatedResult result = await InvokeAsync(events[kind]);

            Assert.Equal(kind > 1, result.IsError);
            if (kind < 2)
            {
                Assert.Equal(expected[kind], result.Body);
            }
        }

        _skill!.Refresh();
        TestContext.Current.SendDiagnosticMessage($"{count} invocations, {_skill.WorkingSet64 / 1048576} MB resident");
        Assert.InRange(_skill.WorkingSet64, 1, 160L * 1024 * 1024);
    }

    [Fact]
    public async Task Serve_FrozenAndThawed_AnswersWhatCameMeanwhile()
    {
        byte[] before = await AnswerAsync(Topic);

        await SignalAsync("STOP");
        Assert.True(SpinWait.SpinUntil(IsFrozen, Patience));
        Task<EmulatedResult> meanwhile = _emulator!.InvokeAsync(Topic, TimeSpan.FromMilliseconds(1));
        await SignalAsync("CONT");

        Assert.Equal(before, (await meanwhile.WaitAsync(Patience)).Body);
        Assert.Equal(before, await AnswerAsync(Topic));
    }

    [Fact]
    public async Task Serve_ToldToEnd_EndsAtOnce()
    {
        await AnswerAsync(Launch);

        await SignalAsync("TERM");

        await _skill!.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(5));
    }

    private static byte[] Read(string recording) => File.ReadAllBytes(Repository.File("tests", "VoiceHealth.Skill.Tests", "Goldens", $"{recording}.request.json"));

    private Task<EmulatedResult> InvokeAsync(byte[] @event) => _emulator!.InvokeAsync(@event).WaitAsync(Patience);

    private async Task<byte[]> AnswerAsync(byte[] @event)
    {
        EmulatedResult result = await InvokeAsync(@event);
        Assert.False(result.IsError, Encoding.UTF8.GetString(result.Body));
        return result.Body;
    }

    private bool IsFrozen() => File.ReadLines($"/proc/{_skill!.Id}/status").Any(line => line.StartsWith("State:\tT", StringComparison.Ordinal));

    private async Task SignalAsync(string signal) =>
        await ForeignProgram.RunAsync("kill", [$"-{signal}", _skill!.Id.ToString(CultureInfo.InvariantCulture)]);
}
