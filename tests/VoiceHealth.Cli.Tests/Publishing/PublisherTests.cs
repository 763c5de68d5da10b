using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Publishing;

namespace VoiceHealth.Cli.Tests.Publishing;

public sealed class PublisherTests
{
    private static readonly string A = new('a', 64);
    private static readonly string B = new('b', 64);

    [Fact]
    public async Task PublishAsync_NewContent_GoesLiveInOrder()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();

        await bench.PublishAsync('a');

        Assert.Equal((A, "2"), (bench.LiveContent, bench.LiveVersion));
        string[] changes = [.. bench.Emulator.Operations.Where(operation => !operation.StartsWith("Get", StringComparison.Ordinal) && !operation.StartsWith("List", StringComparison.Ordinal))];
        Assert.Equal(["PublishLayerVersion", "UpdateFunctionConfiguration", "PublishVersion", "Invoke", "Invoke", "UpdateAlias"], changes);
    }

    [Fact]
    public async Task PublishAsync_SameContentAgain_ChangesNothing()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');
        int before = bench.Emulator.Operations.Count;

        await bench.PublishAsync('a');

        Assert.All(bench.Emulator.Operations.Skip(before), operation => Assert.Matches("^(Get|List)", operation));
        Assert.Contains(bench.Log, line => line.StartsWith("nothing to do", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PublishAsync_VersionAnswersWrong_LeavesTheAliasAndSaysWhere()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');
        bench.Emulator.Invoke = (_, _) => Task.FromResult("""{"version":"1.0","response":{"outputSpeech":{"ssml":"<speak>No</speak>"}}}"""u8.ToArray());

        CommandException error = await Assert.ThrowsAsync<CommandException>(() => bench.PublishAsync('b'));

        Assert.Equal(A, bench.LiveContent);
        Assert.Contains("The alias live is on version 2.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublishAsync_VersionAnswersWrong_LeavesNothingForADeploymentToTakeLive()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');
        Func<string[], byte[], Task<byte[]>> right = bench.Emulator.Invoke;
        bench.Emulator.Invoke = (_, _) => Task.FromResult("""{"version":"1.0","response":{"outputSpeech":{"ssml":"<speak>No</speak>"}}}"""u8.ToArray());

        await Assert.ThrowsAsync<CommandException>(() => bench.PublishAsync('b'));
        bench.Emulator.DeployCode("code-2", "live");
        string afterDeployment = bench.LiveContent;
        bench.Emulator.Invoke = right;
        await bench.PublishAsync('b');

        Assert.Equal((A, B), (afterDeployment, bench.LiveContent));
        Assert.Equal(2, bench.Emulator.Layers.Count);
    }

    [Fact]
    public async Task PublishAsync_Canary_SharesThenTakesAll()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');

        await bench.PublishAsync('b', canary: 10);
        var shared = bench.Emulator.Alias("live")!.Value;
        await bench.PublishAsync('b');

        Assert.Equal(("2", 0.1), (shared.Version, shared.Shares["3"]));
        Assert.Equal((B, "3"), (bench.LiveContent, bench.LiveVersion));
        Assert.Empty(bench.Emulator.Alias("live")!.Value.Shares);
        Assert.Equal(2, bench.Emulator.Layers.Count);
    }

    [Fact]
    public async Task RollBackAsync_Canary_EndsTheShare()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');
        await bench.PublishAsync('b', canary: 10);

        await bench.RollBackAsync();

        Assert.Equal((A, "2"), (bench.LiveContent, bench.LiveVersion));
        Assert.Empty(bench.Emulator.Alias("live")!.Value.Shares);
        Assert.Equal(A, bench.ContentOf(bench.Emulator.UnpublishedLayers));
    }

    [Fact]
    public async Task RollBackAsync_AfterTwo_TakesTheFirstAndCanGoForwardAgain()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');
        await bench.PublishAsync('b');

        await bench.RollBackAsync();
        string back = bench.LiveContent;
        await bench.RollBackAsync(B[..8]);

        Assert.Equal((A, B), (back, bench.LiveContent));
        Assert.Equal(2, bench.Emulator.Layers.Count);
    }

    [Fact]
    public async Task RollBackAsync_NothingBefore_SaysSo()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');

        CommandException error = await Assert.ThrowsAsync<CommandException>(() => bench.RollBackAsync());

        Assert.Contains("no earlier content", error.Message, StringComparison.Ordinal);
        Assert.Equal(A, bench.LiveContent);
    }

    [Fact]
    public async Task PublishAsync_CodeDeployedBefore_KeepsTheCode()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');
        bench.Emulator.DeployCode("code-2", "live");
        string contentAfterDeploy = bench.LiveContent;

        await bench.PublishAsync('b');

        Assert.Equal((A, B), (contentAfterDeploy, bench.LiveContent));
        Assert.Equal("code-2", bench.Emulator.CodeOf(bench.LiveVersion));
    }

    [Fact]
    public async Task RollBackAsync_CodeDeployedSince_KeepsTheCode()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');
        await bench.PublishAsync('b');
        bench.Emulator.DeployCode("code-2", "live");

        await bench.RollBackAsync();
        string back = bench.LiveContent;
        bench.Emulator.DeployCode("code-3", "live");

        Assert.Equal((A, A), (back, bench.LiveContent));
        Assert.Equal("code-3", bench.Emulator.CodeOf(bench.LiveVersion));
    }

    [Fact]
    public async Task PublishAsync_CodeThatIsNotLive_Refuses()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        bench.Emulator.UploadCode("code-2");

        CommandException error = await Assert.ThrowsAsync<CommandException>(() => bench.PublishAsync('a'));

        Assert.Contains("code that is not live", error.Message, StringComparison.Ordinal);
        Assert.Equal("1", bench.LiveVersion);
    }

    [Fact]
    public async Task PublishAsync_OtherLayers_Stay()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        const string Other = "arn:aws:lambda:eu-west-2:580247275435:layer:LambdaInsightsExtension:14";
        bench.Emulator.UnpublishedLayers.Add(Other);

        await bench.PublishAsync('a');
        await bench.PublishAsync('b');

        Assert.Equal([Other, "arn:aws:lambda:eu-west-2:123456789012:layer:skill-content:2"], bench.Emulator.Versions[^1]);
    }

    [Fact]
    public async Task PublishAsync_MoreThanAreKept_DeletesTheOldestNotInUse()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();

        foreach (char letter in "abcd")
        {
            await bench.PublishAsync(letter, keep: 2);
        }

        Assert.Equal([3, 4], bench.Emulator.Layers.Select(layer => layer.Version));
    }

    [Fact]
    public async Task PublishAsync_NoAliasYet_MakesIt()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        bench.Emulator.RemoveAlias("live");

        await bench.PublishAsync('a');

        Assert.Equal(A, bench.LiveContent);
    }

    [Fact]
    public async Task ListAsync_TwoReleases_SaysWhichIsLive()
    {
        await using PublishingBench bench = await PublishingBench.StartAsync();
        await bench.PublishAsync('a');
        await bench.PublishAsync('b', canary: 25);

        (PublishState state, IReadOnlyList<PublishedLayer> layers) = await bench.Publisher().ListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([(B, "25 %"), (A, "75 %")], layers.Select(layer => ListedRelease.Of(layer, state)).Select(release => (release.ContentHash, release.Live)));
    }
}
