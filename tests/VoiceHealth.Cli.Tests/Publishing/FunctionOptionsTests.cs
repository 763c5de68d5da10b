using VoiceHealth.Cli.Errors;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Publishing;

public sealed class FunctionOptionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--function", "voice health")]
    [InlineData("--function", "skill:live")]
    [InlineData("--function", "arn:aws:lambda:eu-west-2:12:function:skill")]
    [InlineData("--function", "")]
    [InlineData("--alias", "7")]
    [InlineData("--alias", "$LATEST")]
    [InlineData("--layer", "content/1")]
    public async Task Publish_NameThatTheServiceRefuses_IsSaidBeforeAnythingElse(string option, string name)
    {
        var run = new CommandRun(_folder);
        string[] function = option == "--function" ? [] : ["--function", "skill"];

        int exitCode = await run.RunAsync(["publish", "--index", "nowhere", "--dry-run", .. function, option, name]);

        Assert.Equal(ExitCodes.Usage, exitCode);
        Assert.Contains($"{option} takes", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("voicehealth-SkillFunction_1")]
    [InlineData("arn:aws:lambda:eu-west-2:123456789012:function:skill")]
    [InlineData("arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:skill")]
    public async Task Publish_NameThatTheServiceTakes_GoesOnToTheRelease(string name)
    {
        var run = new CommandRun(_folder);

        await run.RunAsync("publish", "--index", _folder.File("nowhere"), "--dry-run", "--function", name);

        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--function takes", run.Error, StringComparison.Ordinal);
    }
}
