using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Commands;

public sealed class SafetyCommandTests : IDisposable
{
    private const string Header = "id\tutterance\tpages\tsection\turgency\tsource\tnote\n";

    private readonly EditorsDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Check_QuestionSet_PrintsFiguresByClassAndEveryMiss()
    {
        _desk.Write("set.tsv", Header
            + "q1\the's not breathing\t-\t-\temergency\town\tpositive\n"
            + "q2\tthe cupboard is painted green\t-\t-\temergency\town\tpositive\n"
            + "q3\ti want to kill myself\t-\t-\tcrisis\town\tpositive\n"
            + "q4\twhat is flu\t-\t-\tnone\town\tnegative\n"
            + "q5\tmy gran's choking\t-\t-\tnone\town\tnegative\n"
            + "q6\tring nine nine nine for me\t-\t-\tnone\town\talarm-optional\n");

        CommandResult result = await _desk.RunAsync("safety", "check", _desk.File("set.tsv"));

        Assert.Equal(ExitCodes.Ok, result.ExitCode);
        Assert.Contains("crisis         1  strong alert 100.0 %  right class 100.0 %", result.Output, StringComparison.Ordinal);
        Assert.Contains("emergency      2  strong alert 50.0 %  right class 50.0 %", result.Output, StringComparison.Ordinal);
        Assert.Contains("none           2  false alarms 50.0 %", result.Output, StringComparison.Ordinal);
        Assert.Contains("q2: emergency expected, none raised by no rule: the cupboard is painted green", result.Output, StringComparison.Ordinal);
        Assert.Contains("q5: none expected, emergency raised by choking: my gran's choking", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("q6", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id\twords\nq1\thello\n", "expected the columns id, utterance, urgency and note")]
    [InlineData(Header + "q1\thello\t-\t-\tloud\town\tnegative\n", "set.tsv:2: expected 7 columns and an urgency of none, urgent, emergency or crisis")]
    public async Task Check_FileThatIsNoQuestionSet_SaysWhereAndWhat(string text, string expected)
    {
        _desk.Write("set.tsv", text);
        CommandResult result = await _desk.RunAsync("safety", "check", _desk.File("set.tsv"));
        Assert.Equal(ExitCodes.Input, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_MistakeInARule_NamesFileAndLine()
    {
        _desk.Write("set.tsv", Header);
        _desk.Write("content-index/safety/zz.yaml", "terms:\n  x: [<nothing>]\n");
        CommandResult result = await _desk.RunAsync("safety", "check", _desk.File("set.tsv"));
        Assert.Equal(ExitCodes.Input, result.ExitCode);
        Assert.Contains("zz.yaml:2: There is no term \"nothing\"", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Release_HearsTheSignsOfItsOwnCards()
    {
        _desk.CopySite("site");
        _desk.Edit("site", "/conditions/meningitis/", "<li>a stiff neck</li>", "<li>lavender whiskers sprouting overnight</li>");
        _desk.Write("set.tsv", Header + "q1\tmy lavender whiskers are sprouting and it was overnight\t-\t-\temergency\town\tpositive\n");
        string release = await _desk.ReindexAsync("site", "release");

        CommandResult byEditors = await _desk.RunAsync("safety", "check", _desk.File("set.tsv"));
        CommandResult byRelease = await _desk.RunAsync("safety", "check", _desk.File("set.tsv"), "--index", release);

        Assert.Contains("strong alert 0.0 %", byEditors.Output, StringComparison.Ordinal);
        Assert.Contains("strong alert 100.0 %", byRelease.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Harvest_SignThatNoRuleHears_IsListedWithItsPage()
    {
        _desk.CopySite("site");
        _desk.Edit("site", "/baby/colic/", "<li>has been shaken or has had a bad fall</li>", "<li>lavender whiskers sprouting overnight</li>");
        string release = await _desk.ReindexAsync("site", "release");

        CommandResult result = await _desk.RunAsync("safety", "harvest", "--index", release);

        Assert.Equal(ExitCodes.Ok, result.ExitCode);
        Assert.Contains("/baby/colic/\tlavender whiskers sprouting overnight", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"\d+ of \d+ signs are not heard", result.Error);
    }
}
