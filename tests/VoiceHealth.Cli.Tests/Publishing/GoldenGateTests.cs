using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Publishing;

/// <summary>What <c>publish</c> asks a release of a site that has no golden questions of its own.</summary>
public sealed class GoldenGateTests : IDisposable
{
    private const string EverySite = "content-index/overrides/every-site.yaml";
    private readonly EditorsDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Publish_AnySite_IsAskedAboutDangerAndForEveryPage()
    {
        CommandResult result = await PublishAsync();

        Assert.True(result.ExitCode == ExitCodes.Ok, result.Error);
        Assert.Matches(@"asked [3-9]\d golden questions, all answered", result.Output);
        Assert.Matches(@"asked for (\d+) pages by name, \1 found", result.Output);
    }

    [Fact]
    public async Task Publish_NothingToAsk_IsRefused()
    {
        File.Delete(_desk.File(EverySite));

        await AssertRefusedAsync("has 0 golden questions whose urgency is \"emergency\"");
    }

    [Fact]
    public async Task Publish_NothingToAskOfOneKind_IsRefused()
    {
        string file = _desk.File(EverySite);
        await File.WriteAllTextAsync(
            file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("urgency: crisis", "urgency: emergency", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await AssertRefusedAsync("has 0 golden questions whose urgency is \"crisis\"");
    }

    [Fact]
    public async Task Publish_DangerNotHeard_IsRefusedAndSaysWhichQuestion()
    {
        await File.AppendAllTextAsync(_desk.File(EverySite), "  - ask: what is shingles\n    urgency: emergency\n", TestContext.Current.CancellationToken);

        await AssertRefusedAsync("\"what is shingles\" (overrides/every-site.yaml:");
    }

    private async Task AssertRefusedAsync(string expected)
    {
        CommandResult result = await PublishAsync();

        Assert.Equal(ExitCodes.Failed, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    private async Task<CommandResult> PublishAsync()
    {
        string site = _desk.CopySite("site");
        string map = Path.Combine(site, "sitemap.xml");
        await File.WriteAllTextAsync(map, (await File.ReadAllTextAsync(map)).Replace("sample.voicehealth.example", "health.example", StringComparison.Ordinal));
        string release = await _desk.ReindexAsync("site", "release");
        return await _desk.RunAsync("publish", "--index", release, "--function", "skill", "--dry-run");
    }
}
