using Amazon.Lambda.Core;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Skill.Lambda;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests.Lambda;

/// <summary>
/// A SnapStart start over the Runtime API: work before the snapshot, the wait for the restore, work after it. Hooks stay registered for the
/// life of the process, so each test's do nothing once it is over.
/// </summary>
[Collection("AWS_LAMBDA_RUNTIME_API")]
public class SnapStartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task RunAsync_SnapStart_RunsHooksAroundTheSnapshotAndThenServes()
    {
        List<string> done = [];
        bool over = false;
        Register(SnapshotRestore.RegisterBeforeSnapshot, "before 1");
        Register(SnapshotRestore.RegisterBeforeSnapshot, "before 2");
        Register(SnapshotRestore.RegisterAfterRestore, "after 1");
        Register(SnapshotRestore.RegisterAfterRestore, "after 2");
        await using RuntimeApiEmulator emulator = await RuntimeApiEmulator.StartAsync();
        using var snapStart = new EnvironmentVariable("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        using var address = new EnvironmentVariable("AWS_LAMBDA_RUNTIME_API", emulator.HostAndPort);
        using var end = new CancellationTokenSource();
        Task loop = Start(end.Token);

        await emulator.Snapshot.WaitAsync(Patience);
        string[] atSnapshot = [.. done];
        emulator.Restore();
        EmulatedResult answer = await emulator.InvokeAsync(Envelopes.Read("launch")).WaitAsync(Patience);
        over = true;
        await end.CancelAsync();
        await loop.WaitAsync(Patience);

        Assert.Equal(["before 2", "before 1"], atSnapshot);
        Assert.Equal(["before 2", "before 1", "after 1", "after 2"], done);
        Assert.False(answer.IsError);

        void Register(Action<Func<ValueTask>> register, string name) => register(() =>
        {
            if (!over)
            {
                done.Add(name);
            }

            return ValueTask.CompletedTask;
        });
    }

    [Theory]
    [InlineData(true, "Runtime.BeforeSnapshotError")]
    [InlineData(false, "Runtime.AfterRestoreError")]
    public async Task RunAsync_HookFails_ReportsItAndEnds(bool before, string expected)
    {
        bool over = false;
        Action<Func<ValueTask>> register = before ? SnapshotRestore.RegisterBeforeSnapshot : SnapshotRestore.RegisterAfterRestore;
        register(() => over ? ValueTask.CompletedTask : throw new InvalidOperationException("not ready"));
        await using RuntimeApiEmulator emulator = await RuntimeApiEmulator.StartAsync();
        using var snapStart = new EnvironmentVariable("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        using var address = new EnvironmentVariable("AWS_LAMBDA_RUNTIME_API", emulator.HostAndPort);
        emulator.Restore();

        await Start(CancellationToken.None).WaitAsync(Patience);
        over = true;

        EmulatedResult reported = await (before ? emulator.InitializationError : emulator.RestoreError).WaitAsync(Patience);
        Assert.Equal(expected, reported.ErrorType);
    }

    private static Task Start(CancellationToken cancellationToken) =>
        Task.Run(() => AlexaTrigger.RunAsync(() => new TriggerParts(new AlexaSkill(new RepeatingAssistant(), [])), cancellationToken), CancellationToken.None);
}
