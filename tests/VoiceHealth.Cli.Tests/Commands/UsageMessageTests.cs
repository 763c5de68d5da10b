using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Commands;

public sealed class UsageMessageTests : IDisposable
{
    private readonly EditorsDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("proof needs PAGE (The page's path", "proof")]
    [InlineData("diff needs OLD (", "diff")]
    [InlineData(") and NEW (", "diff")]
    [InlineData("diff needs NEW (", "diff", "live")]
    [InlineData("explain needs QUESTION (", "explain")]
    [InlineData("withdraw needs --reason TEXT (Why, on one line) and --signed-off-by NAME (", "withdraw", "/conditions/flu/", "--index", "release")]
    [InlineData("safety check needs FILES (", "safety", "check")]
    [InlineData("See: voicehealth safety check --help", "safety", "check")]
    [InlineData("safety needs one of its commands: check, harvest.", "safety")]
    [InlineData("--index needs DIR (", "status", "--index")]
    [InlineData("--port takes a number, not \"abc\".", "serve", "--port", "abc")]
    [InlineData("--rate takes a number, not \"slow\".", "reindex", "--rate", "slow", "--out", "x")]
    [InlineData("there is no command \"reindx\"; did you mean reindex?", "reindx")]
    [InlineData("there is no option \"--sorce\"; did you mean --source?", "extract", "--sorce", "x", "--out", "y")]
    [InlineData("\"b\" is one word too many", "verify", "a", "b")]
    [InlineData("for bash, zsh and fish, not for \"tcsh\".", "completion", "tcsh")]
    [InlineData("--function takes a function's name (letters", "publish", "--index", "x", "--function", "my skill", "--dry-run")]
    [InlineData("--alias takes an alias (letters", "rollback", "--function", "skill", "--alias", "7")]
    public async Task Of_WrongCommandLine_NamesWhatIsWantedInOneLine(string expected, params string[] arguments)
    {
        CommandResult result = await _desk.RunAsync(arguments);

        Assert.Equal(ExitCodes.Usage, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Of_ArgumentMissing_ShowsTheCommandsOwnExample()
    {
        CommandResult result = await _desk.RunAsync("proof");

        Assert.Contains("Example: voicehealth proof /conditions/chickenpox/", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skill_1-b")]
    [InlineData("arn:aws:lambda:eu-west-2:123456789012:function:skill")]
    public async Task Of_NameThatAwsTakes_IsNoFault(string function)
    {
        CommandResult result = await _desk.RunAsync("publish", "--index", _desk.File("nowhere"), "--function", function, "--dry-run");

        Assert.NotEqual(ExitCodes.Usage, result.ExitCode);
    }

    [Fact]
    public async Task Of_SourceThatIsNone_ListsTheNamesOfSources()
    {
        CommandResult result = await _desk.RunAsync("reindex", "--source", "nhswebsite", "--out", _desk.File("release"));

        Assert.Equal(ExitCodes.Input, result.ExitCode);
        Assert.Contains("nhs-api, nhs-website, sample", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_QuestionSetThatIsNotThere_SaysWhichFileIsWanted()
    {
        CommandResult result = await _desk.RunAsync("safety", "check", "none.tsv");

        Assert.Equal(ExitCodes.Input, result.ExitCode);
        Assert.Contains("There is no file none.tsv. Name a tab-separated question set", result.Error, StringComparison.Ordinal);
    }
}
