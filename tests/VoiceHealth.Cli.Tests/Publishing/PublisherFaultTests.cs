using VoiceHealth.Cli.Errors;
using VoiceHealth.Testing.LambdaApi;

namespace VoiceHealth.Cli.Tests.Publishing;

/// <summary>Every request of a publish goes wrong in every way: patients always reach whole content, and nothing is published twice.</summary>
public sealed class PublisherFaultTests
{
    private static readonly string A = new('a', 64);
    private static readonly string B = new('b', 64);
    private static readonly string[] Operations =
    [
        "ListLayerVersions", "PublishLayerVersion", "GetFunctionConfiguration", "UpdateFunctionConfiguration", "PublishVersion", "Invoke", "GetAlias", "UpdateAlias", "DeleteLayerVersion",
    ];

    public static TheoryData<string, LambdaFault> Once
    {
        get
        {
            var cases = new TheoryData<string, LambdaFault>();
            foreach (string operation in Operations)
            {
                foreach (LambdaFault fault in (LambdaFault[])[LambdaFault.Throttled, LambdaFault.Failed, LambdaFault.FailedAfterwards, LambdaFault.Stalled, LambdaFault.StalledAfterwards])
                {
                    cases.Add(operation, fault);
                }
            }

            cases.Add("UpdateFunctionConfiguration", LambdaFault.Conflict);
            cases.Add("PublishVersion", LambdaFault.Conflict);
            return cases;
        }
    }

    public static TheoryData<string> Refusable => [.. Operations.Where(operation => operation != "DeleteLayerVersion")];

    [Theory]
    [MemberData(nameof(Once))]
    public async Task PublishAsync_FaultOnce_EndsLiveAndNothingTwice(string operation, LambdaFault fault)
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a', keep: 1);
        int earlier = bench.Emulator.Operations.Count(done => done == operation);
        bench.Emulator.Fault = line => line.Operation == operation && line.Number == earlier + 1 ? fault : LambdaFault.None;

        await bench.PublishAsync('b', keep: 1);

        Assert.Equal(B, bench.LiveContent);
        Assert.Equal([2L], bench.Emulator.Layers.Select(layer => layer.Version));
        Assert.Equal(3, bench.Emulator.Versions.Count);
        Assert.Empty(bench.Emulator.Alias("live")!.Value.Shares);
    }

    [Theory]
    [MemberData(nameof(Refusable))]
    public async Task PublishAsync_RefusedThroughout_LeavesTheAliasAndGoesOnLater(string operation)
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');
        bench.Emulator.Fault = line => line.Operation == operation ? LambdaFault.Denied : LambdaFault.None;

        CommandException error = await Assert.ThrowsAsync<CommandException>(() => bench.PublishAsync('b'));
        string meanwhile = bench.LiveContent;
        bench.Emulator.Fault = _ => LambdaFault.None;
        await bench.PublishAsync('b');

        Assert.Equal((A, B), (meanwhile, bench.LiveContent));
        Assert.Equal(ExitCodes.Service, error.ExitCode);
        Assert.Contains("goes on from here", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, bench.Emulator.Layers.Count);
        Assert.Equal(3, bench.Emulator.Versions.Count);
    }

    [Fact]
    public async Task PublishAsync_AliasMovedBySomebodyElse_LeavesItToThem()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');
        bench.Emulator.Fault = line =>
        {
            if (line.Operation == "UpdateAlias")
            {
                bench.Emulator.MoveAlias("live", "1");
            }

            return LambdaFault.None;
        };

        CommandException error = await Assert.ThrowsAsync<CommandException>(() => bench.PublishAsync('b'));

        Assert.Contains("moved by somebody else meanwhile, to version 1", error.Message, StringComparison.Ordinal);
        Assert.Equal("1", bench.LiveVersion);
    }
}
