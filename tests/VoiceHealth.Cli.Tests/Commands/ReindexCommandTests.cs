using System.Text.Json;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Commands;

public sealed class ReindexCommandTests : IAsyncLifetime, IDisposable
{
    private const int Pages = 40;

    private readonly TemporaryFolder _folder = new();
    private SiteServer _site = null!;
    private CommandRun _run = null!;

    public async ValueTask InitializeAsync()
    {
        _run = new CommandRun(_folder);
        _site = await SiteServer.StartAsync();
        string addresses = string.Concat(Enumerable.Range(0, Pages).Select(i => $"<url><loc>{_site.Address}conditions/fever-{i}/</loc></url>"));
        _site.Set("/sitemap.xml", $"<urlset>{addresses}</urlset>", "application/xml");
        for (int i = 0; i < Pages; i++)
        {
            _site.Set($"/conditions/fever-{i}/", Page(i, "It goes away by itself after some days."));
        }
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reindex_NothingChanged_ReadsNoPageAndKeepsTheRelease()
    {
        JsonElement first = await ReindexAsync(ExitCodes.Ok);
        string manifest = File.ReadAllText(_folder.File("release", "release.json"));

        JsonElement second = await ReindexAsync(ExitCodes.Ok);

        Assert.Equal(("published", Pages), (first.GetProperty("outcome").GetString(), first.GetProperty("readAnew").GetInt32()));
        Assert.Equal(("unchanged", 0), (second.GetProperty("outcome").GetString(), second.GetProperty("readAnew").GetInt32()));
        Assert.Equal(Manifest(manifest).GetProperty("contentHash").GetString(), second.GetProperty("contentHash").GetString());
        Assert.NotEqual(
            Manifest(manifest).GetProperty("refreshedAt").GetString(),
            Manifest(File.ReadAllText(_folder.File("release", "release.json"))).GetProperty("refreshedAt").GetString());
    }

    [Fact]
    public async Task Reindex_EditorsFileChanged_BuildsAgainWithoutReadingPages()
    {
        await ReindexAsync(ExitCodes.Ok);
        File.AppendAllText(Path.Combine(_run.Product.ContentIndex, "pronunciations.tsv"), "hummery\tHUM uh ree\n");

        JsonElement second = await ReindexAsync(ExitCodes.Ok);

        Assert.Equal(("published", 0), (second.GetProperty("outcome").GetString(), second.GetProperty("readAnew").GetInt32()));
        Assert.Contains("hummery", File.ReadAllText(_folder.File("release", "pronunciations.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_ReleaseDamaged_BuildsItAgain()
    {
        await ReindexAsync(ExitCodes.Ok);
        File.AppendAllText(_folder.File("release", "language.bin"), "x");

        Assert.Equal("published", (await ReindexAsync(ExitCodes.Ok)).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Reindex_TooManyPagesLost_RefusesUntilTold()
    {
        await ReindexAsync(ExitCodes.Ok);
        string before = File.ReadAllText(_folder.File("release", "release.json"));
        _site.Set("/conditions/fever-0/", "gone", status: 404).Set("/conditions/fever-1/", Page(1, "", "Page not found"));

        JsonElement refused = await ReindexAsync(ExitCodes.Failed);

        Assert.Equal("refused", refused.GetProperty("outcome").GetString());
        Assert.Equal(["/conditions/fever-0/", "/conditions/fever-1/"], refused.GetProperty("stale").EnumerateArray().Select(path => path.GetString()!));
        Assert.Equal(before, File.ReadAllText(_folder.File("release", "release.json")));

        JsonElement told = await ReindexAsync(ExitCodes.Ok, "--accept-losses");

        Assert.Equal(("published", Pages), (told.GetProperty("outcome").GetString(), told.GetProperty("pages").GetInt32()));
        Assert.Equal(2, File.ReadAllLines(_folder.File("release", "issues.jsonl")).Count(line => line.Contains("stale-page", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Reindex_SiteDown_ChangesNothing()
    {
        await ReindexAsync(ExitCodes.Ok);
        string before = File.ReadAllText(_folder.File("release", "release.json"));
        await _site.DisposeAsync();

        int exitCode = await _run.RunAsync("reindex", "--source", _site.Address.AbsoluteUri, "--out", _folder.File("release"));

        Assert.Equal(ExitCodes.Input, exitCode);
        Assert.Contains("cannot be reached", _run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_folder.File("release", "release.json")));
    }

    [Fact]
    public async Task Reindex_SummaryFile_HoldsWhatIsPrinted()
    {
        int exitCode = await _run.RunAsync("reindex", "--source", _site.Address.AbsoluteUri, "--out", _folder.File("release"), "--summary", _folder.File("run.json"));

        Assert.Equal(ExitCodes.Ok, exitCode);
        Assert.Equal(Pages, Manifest(File.ReadAllText(_folder.File("run.json"))).GetProperty("pages").GetInt32());
        Assert.StartsWith($"{Pages} pages ({Pages} read anew)", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_SourcesFileHasAMistake_NamesFileAndLine()
    {
        string file = _folder.Write("sources.json", "{\n \"use\": [\"none\"]\n}");

        int exitCode = await _run.RunAsync("reindex", "--sources", file, "--out", _folder.File("release"));

        Assert.Equal(ExitCodes.Input, exitCode);
        Assert.Contains($"{file}:2: ", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_NoSourceNamed_ReadsTheFirstThatCanBeReadAndSaysWhichCannot()
    {
        string file = _folder.Write(
            "sources.json",
            $$"""
            { "use": ["api", "site"], "sources": [
              { "name": "api", "kind": "api", "address": "{{_site.Address}}", "keyVariable": "VOICEHEALTH_TEST_NO_SUCH_KEY" },
              { "name": "site", "kind": "website", "address": "{{_site.Address}}", "paths": ["/conditions/fever-1"] } ] }
            """);

        int exitCode = await _run.RunAsync("reindex", "--sources", file, "--out", _folder.File("release"));

        Assert.Equal(ExitCodes.Ok, exitCode);
        Assert.Contains("api is left out: there is no key in the environment variable VOICEHEALTH_TEST_NO_SUCH_KEY", _run.Error, StringComparison.Ordinal);
        Assert.StartsWith("11 pages", _run.Output, StringComparison.Ordinal);
    }

    private static string Page(int number, string text, string? title = null) =>
        $"<html><body><main><h1>{title ?? $"Fever {number}"}</h1><p>Fever {number} is a sample illness. {text}</p></main></body></html>";

    private static JsonElement Manifest(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private async Task<JsonElement> ReindexAsync(int exitCode, params string[] more)
    {
        int actual = await _run.RunAsync(["reindex", "--source", _site.Address.AbsoluteUri, "--out", _folder.File("release"), "--json", .. more]);

        Assert.True(exitCode == actual, $"exit code {actual}: {_run.Error}{_run.Output}");
        return Manifest(_run.Output);
    }
}
