using System.Text.Json;
using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Output;

/// <summary>Every command that has --json: one JSON document on stdout and nothing else there.</summary>
public sealed class JsonOutputTests : IDisposable
{
    private readonly EditorsDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Run_WithJson_PrintsOneDocumentWithWhatWasAskedFor()
    {
        string release = await _desk.ReindexAsync("content-index/sample-site", "release");
        _desk.Write("set.tsv", "id\tutterance\tpages\tsection\turgency\tsource\tnote\nq1\twhat is flu\t/conditions/flu/\toverview\tnone\town\tnegative\nq2\ti want to kill myself\t-\t-\tcrisis\town\tpositive\n");
        string set = _desk.File("set.tsv"), report = _desk.File("evaluation.html");

        JsonElement explained = await RunAsync("explain", "--index", release, "what causes shingles"), verified = await RunAsync("verify", release);
        JsonElement audited = await RunAsync("audit", "--index", release), checkedRules = await RunAsync("safety", "check", set);
        JsonElement signs = await RunAsync("safety", "harvest", "--index", release), figures = await RunAsync("evaluate", set, "--index", release, "--out", report);
        JsonElement asked = await RunAsync("ask", "--index", release, "what is flu"), status = await RunAsync("status", "--index", release);
        JsonElement difference = await RunAsync("diff", release, release), again = await RunAsync("reindex", "--source", _desk.File("content-index/sample-site"), "--out", release);

        Assert.Equal("causes", explained.GetProperty("section").GetString());
        Assert.Equal("/conditions/shingles/", explained.GetProperty("candidates")[0].GetProperty("path").GetString());
        Assert.Equal(JsonValueKind.Null, explained.GetProperty("alert").ValueKind);
        Assert.True(verified.GetProperty("sound").GetBoolean());
        Assert.Equal((47, 0), (audited.GetProperty("pages").GetInt32(), audited.GetProperty("failureCount").GetInt32()));
        Assert.Equal(["crisis", "none"], checkedRules.EnumerateArray().Select(level => level.GetProperty("level").GetString()));
        Assert.Equal(1, checkedRules[0].GetProperty("right").GetInt32());
        Assert.All(signs.EnumerateArray(), sign => Assert.StartsWith("/", sign.GetProperty("page").GetString(), StringComparison.Ordinal));
        Assert.Equal(100, figures[0].GetProperty("firstRight").GetDouble());
        Assert.StartsWith("Flu", asked.GetProperty("spoken").GetString(), StringComparison.Ordinal);
        Assert.Equal(47, status.GetProperty("pages").GetInt32());
        Assert.Equal("safe", difference.GetProperty("gate").GetString());
        Assert.Equal("unchanged", again.GetProperty("outcome").GetString());
    }

    private async Task<JsonElement> RunAsync(params string[] command)
    {
        CommandResult result = await _desk.RunAsync([.. command, "--json"]);
        Assert.True(result.ExitCode == 0, $"{string.Join(' ', command)}: {result.Error}{result.Output}");
        Assert.DoesNotContain('\e', result.Output);
        return JsonDocument.Parse(result.Output).RootElement;
    }
}
