using System.Text.RegularExpressions;
using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Reviewing;

/// <summary>Overrides from the editors' file to what is said, and what happens to them when the page changes.</summary>
public sealed partial class OverridesTests : IDisposable
{
    private const string Overrides = "content-index/overrides/ours.yaml";
    private const string Site = "site: sample.voicehealth.example\n";

    private readonly EditorsDesk _desk = new();

    public OverridesTests()
    {
        _desk.CopySite("site");
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Hide_WithoutItsMark_SaysWhichMarkToWrite_AndWithIt_IsNeverSaid()
    {
        string hide = Site + "hide:\n  - page: /conditions/chickenpox/\n    section: Chickenpox vaccine\n    reason: under review\n";
        _desk.Write(Overrides, hide);
        CommandResult first = await ReindexAsync();
        Assert.Equal(3, first.ExitCode);
        Assert.Contains("overrides/ours.yaml:3: say which words you read and hid; write content: ", first.Error, StringComparison.Ordinal);

        _desk.Write(Overrides, hide + $"    content: {MarkIn(first.Error)}\n");
        CommandResult second = await ReindexAsync("--strict");

        Assert.True(second.ExitCode == 0, second.Error);
        CommandResult answer = await _desk.RunAsync("ask", "--index", _desk.File("release"), "is there a vaccine for chickenpox");
        Assert.DoesNotContain("two doses", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hide_WordsOfThePageChanged_StaysHiddenAndIsReportedEverywhere()
    {
        string hide = Site + "hide:\n  - page: /conditions/chickenpox/\n    section: Chickenpox vaccine\n    reason: under review\n";
        _desk.Write(Overrides, hide);
        _desk.Write(Overrides, hide + $"    content: {MarkIn((await ReindexAsync()).Error)}\n");
        await ReindexAsync();
        Directory.Move(_desk.File("release"), _desk.File("live"));
        _desk.Edit("site", "/conditions/chickenpox/", "given in two doses", "given in three doses");

        CommandResult strict = await ReindexAsync("--strict");
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("it stays hidden until somebody has read it", strict.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_desk.File("release")));

        Assert.Equal(0, (await ReindexAsync()).ExitCode);
        CommandResult status = await _desk.RunAsync("status", "--index", _desk.File("release"));
        Assert.Equal(1, status.ExitCode);
        Assert.Contains("that no longer fit their page: 1", status.Output, StringComparison.Ordinal);
        CommandResult diff = await _desk.RunAsync("diff", _desk.File("live"), _desk.File("release"));
        Assert.Equal(1, diff.ExitCode);
        Assert.Contains("Override no longer applies (1)", diff.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("three doses", diff.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("overrides/ours.yaml:3: \"section\" is missing", "hide:\n  - page: /conditions/flu/\n    reason: x\n")]
    [InlineData("overrides/ours.yaml:3: \"conditions/flu\" is no page's path", "names:\n  - page: conditions/flu\n    also: [grippe]\n")]
    [InlineData("overrides/ours.yaml:4: \"also\" is missing or no list", "names:\n  - page: /conditions/flu/\n    also: grippe\n")]
    [InlineData("overrides/ours.yaml:4: \"text\" is not known here", "overview:\n  - page: /conditions/flu/\n    text: Flu is harmless.\n    passage: 1a2b3c4d\n")]
    [InlineData("overrides/ours.yaml:2: \"rewrite\" is not known here; there are site, golden, hide, names, overview, say", "rewrite:\n  - page: /conditions/flu/\n")]
    [InlineData("overrides/ours.yaml:3: 'two words' is not one word", "say:\n  - word: two words\n    as: too werds\n")]
    [InlineData("overrides/ours.yaml:3: there is no section \"sypmtoms\"", "golden:\n  - ask: what is flu\n    section: sypmtoms\n")]
    [InlineData("overrides/ours.yaml:4: This is not YAML. Look", "hide:\n  - page: [\n")]
    [InlineData("overrides/ours.yaml:3: \"Chickenpox in pregnancy\" holds emergency or urgent advice, which may not be hidden", "hide:\n  - page: /conditions/chickenpox/\n    section: Chickenpox in pregnancy\n    reason: x\n")]
    public Task Reindex_MistakeInAnOverride_SaysFileAndLineAndBuildsNothing(string expected, string text) => AssertRefusedAsync(expected, Site + text);

    [Theory]
    [InlineData("overrides/ours.yaml:2: \"hide\" is about pages", "hide:\n  - page: /conditions/flu/\n    section: Causes\n    reason: x\n")]
    [InlineData("overrides/ours.yaml:3: a question for every site names an urgency and no page", "golden:\n  - ask: what is flu\n    page: /conditions/flu/\n    urgency: none\n")]
    [InlineData("overrides/ours.yaml:3: a question for every site names an urgency and no page", "golden:\n  - ask: what is flu\n")]
    public Task Reindex_MistakeInAnOverrideForEverySite_SaysFileAndLineAndBuildsNothing(string expected, string text) => AssertRefusedAsync(expected, "site: every\n" + text);

    private async Task AssertRefusedAsync(string expected, string text)
    {
        _desk.Write(Overrides, text);

        CommandResult result = await ReindexAsync();

        Assert.Equal(3, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_desk.File("release")));
    }

    [Fact]
    public async Task NamesPronunciationAndOverview_AreUsedInTheRelease()
    {
        CommandResult proof = await _desk.RunAsync("proof", "/conditions/chickenpox/", "--source", _desk.File("site"));
        string mark = SpreadPassage().Match(proof.Output).Groups[1].Value;
        _desk.Write(Overrides, Site + $"""
            names:
              - page: /conditions/chickenpox/
                also: [itchy blister week]
            say:
              - word: blisters
                as: blist erz
            overview:
              - page: /conditions/chickenpox/
                passage: {mark}
            """);

        CommandResult built = await ReindexAsync("--strict");

        Assert.True(built.ExitCode == 0, built.Error);
        CommandResult answer = await _desk.RunAsync("ask", "--index", _desk.File("release"), "--ssml", "what is itchy blister week");
        Assert.Contains("You can pass chickenpox on from 2 days before", answer.Output, StringComparison.Ordinal);
        Assert.Contains("""<sub alias="blist erz">blisters</sub>""", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Override_OfWhatIsNotThere_IsReportedAndDropped()
    {
        _desk.Write(Overrides, Site + """
            hide:
              - page: /conditions/chickenpox/
                section: No such heading
                reason: x
            names:
              - page: /conditions/nowhere/
                also: [nowhere fever]
              - page: /conditions/flu/
                also: [shingles]
            say:
              - word: quixotry
                as: kwik sot ree
            overview:
              - page: /conditions/flu/
                passage: 00000000
            golden:
              - ask: what is nowhere fever
                page: /conditions/nowhere/
              - ask: what is flu
                page: /conditions/asthma/
            """);

        CommandResult result = await ReindexAsync();

        Assert.Equal(0, result.ExitCode);
        string[] lines = result.Error.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("overrides/ours.yaml:3: the page has no section", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("overrides/ours.yaml:7: there is no page /conditions/nowhere/", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("overrides/ours.yaml:9: \"shingles\" is what /conditions/shingles/ is called", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("overrides/ours.yaml:12: no page says \"quixotry\" any more", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("overrides/ours.yaml:15: no passage has the mark 00000000", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("overrides/ours.yaml:18: \"what is nowhere fever\" is not asked", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("overrides/ours.yaml:20: \"what is flu\" is not answered as it should be. The page should be /conditions/asthma/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Override_ForAnotherSite_DoesNothingHere()
    {
        _desk.Write(Overrides, "site: www.nhs.uk\nhide:\n  - page: /conditions/nowhere/\n    section: x\n    reason: x\n");

        CommandResult result = await ReindexAsync("--strict");

        Assert.True(result.ExitCode == 0, result.Error);
    }

    private Task<CommandResult> ReindexAsync(params string[] more) =>
        _desk.RunAsync(["reindex", "--source", _desk.File("site"), "--out", _desk.File("release"), .. more]);

    private static string MarkIn(string error) => Mark().Match(error).Groups[1].Value;

    [GeneratedRegex("write content: ([0-9a-f]{8})")]
    private static partial Regex Mark();

    [GeneratedRegex(@"mark ([0-9a-f]{8})[^\n]*\n\s*You can pass chickenpox on")]
    private static partial Regex SpreadPassage();
}
