using System.Text.Json;
using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Releases;

public sealed class LayTermsCheckTests : IDisposable
{
    private readonly EditorsDesk _desk = new();

    public LayTermsCheckTests() =>
        _desk.Write("content-index/lay-terms.tsv", "# names\nthe spots\t/conditions/chickenpox/\nthe snozzles\t/conditions/comon-cold/\nwibble\t/conditions/no-such-page/\n");

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Reindex_NameForAPageThatIsNotThere_IsToldWithFileAndLine()
    {
        CommandResult result = await _desk.RunAsync("reindex", "--source", _desk.CopySite("site"), "--out", _desk.File("release"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("2 of 3 names in content-index/lay-terms.tsv are for 2 pages that this release does not have", result.Error, StringComparison.Ordinal);
        Assert.Contains("lay-terms.tsv:3: \"the snozzles\" is for /conditions/comon-cold/", result.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean /conditions/common-cold/?", result.Error, StringComparison.Ordinal);
        Assert.Contains("lay-terms.tsv:4: \"wibble\" is for /conditions/no-such-page/", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("lay-terms.tsv:2", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_NothingElseChanged_TellsItAgain()
    {
        string site = _desk.CopySite("site");
        await _desk.ReindexAsync(site, "release");

        CommandResult again = await _desk.RunAsync("reindex", "--source", site, "--out", _desk.File("release"));

        Assert.Contains("Nothing has changed", again.Output, StringComparison.Ordinal);
        Assert.Contains("lay-terms.tsv:4:", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_NameForAPageThatIsNotThere_ListsTheLikeliestMistakeFirst()
    {
        string release = await _desk.ReindexAsync(_desk.CopySite("site"), "release");

        CommandResult result = await _desk.RunAsync("doctor", "--index", release, "--json");

        JsonElement check = JsonDocument.Parse(result.Output).RootElement.GetProperty("checks").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "Other names");
        Assert.Equal("warning", check.GetProperty("state").GetString());
        string[] details = [.. check.GetProperty("details").EnumerateArray().Select(detail => detail.GetString()!)];
        Assert.Equal(2, details.Length);
        Assert.StartsWith("lay-terms.tsv:3:", details[0], StringComparison.Ordinal);
        Assert.StartsWith("lay-terms.tsv:4:", details[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_SlipInTheFileOfANewcomer_IsToldWhenTheSampleIsBuilt()
    {
        CommandResult result = await _desk.RunAsync("ask", "what is flu");

        Assert.StartsWith("Building the sample release, once …\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("lay-terms.tsv:3: \"the snozzles\"", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("wibble", result.Error, StringComparison.Ordinal);
        Assert.Empty((await _desk.RunAsync("ask", "what is flu")).Error);
    }
}
