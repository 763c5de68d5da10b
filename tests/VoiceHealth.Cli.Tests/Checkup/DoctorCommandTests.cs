using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Checkup;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly EditorsDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Run_PortTaken_SaysSoAndWhatToDo_AndTheRestIsWell()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;

        JsonElement check = await CheckAsync("Port", "--port", $"{port}");

        Assert.Equal("warning", check.GetProperty("state").GetString());
        Assert.Contains("serve --port", check.GetProperty("toDo").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_MistakeInEditorsFiles_NamesFileAndLineAndEndsWithOne()
    {
        _desk.Write("content-index/overrides/ours.yaml", "site: www.nhs.uk\nhidden: []\n");

        JsonElement check = await CheckAsync("Editors' files");
        CommandResult result = await _desk.RunAsync("doctor");

        Assert.Equal("fault", check.GetProperty("state").GetString());
        Assert.Contains("overrides/ours.yaml:2:", check.GetProperty("found").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task Run_DamagedRelease_SaysToBuildItAgain()
    {
        string release = await _desk.ReindexAsync("content-index/sample-site", "release");
        string file = Directory.EnumerateFiles(Path.Combine(release, "index"), "*.fdt").First();
        byte[] bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 0x40;
        File.WriteAllBytes(file, bytes);

        JsonElement check = await CheckAsync("Index", "--index", release);

        Assert.Equal("fault", check.GetProperty("state").GetString());
        Assert.Contains("reindex", check.GetProperty("toDo").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NoKeyAndNoContact_AreToBeLookedAt()
    {
        Assert.Equal("warning", (await CheckAsync("Sources")).GetProperty("state").GetString());
        Assert.Equal("warning", (await CheckAsync("Source nhs-api")).GetProperty("state").GetString());

        _desk.Write("content-index/nhs-api-key.txt", "not-a-real-key");
        JsonElement check = await CheckAsync("Source nhs-api");
        Assert.Equal("ok", check.GetProperty("state").GetString());
        Assert.DoesNotContain("not-a-real-key", check.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lay-terms.tsv", "only one cell\n", "lay-terms.tsv:1: expected 2 cells")]
    [InlineData("understanding/aspects.tsv", "nonsense\t1\twords\n", "aspects.tsv:1: 'nonsense' is no health aspect")]
    [InlineData("pronunciations.tsv", "a\tb\tc\td\te\n", "pronunciations.tsv:1:")]
    [InlineData("questions.tsv", "id\twords\n", "questions.tsv:1:")]
    [InlineData("safety/zz.yaml", "terms:\n  x: [<nothing>]\n", "zz.yaml:2:")]
    public async Task Run_AnyEditorsFileWithAMistake_IsAFaultWithFileAndLine(string file, string text, string expected)
    {
        _desk.Write($"content-index/{file}", text);

        JsonElement check = await CheckAsync("Editors' files");

        Assert.Equal("fault", check.GetProperty("state").GetString());
        Assert.Contains(expected, check.GetProperty("found").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ChoicesThatNoLongerFit_AreToBeLookedAtEachWithItsLine()
    {
        _desk.Write("content-index/withdrawn.tsv", "path\tsince\tby\treason\n/conditions/flu/\t2026-11-01\tAda Quill\ttrying\n/conditions/flue/\t2026-11-01\tAda Quill\ta slip\n");
        _desk.Write("content-index/overrides/ours.yaml", "site: sample.voicehealth.example\nsay:\n  - word: quibberish\n    as: kwib\n");
        string release = await _desk.ReindexAsync("content-index/sample-site", "release");

        JsonElement withdrawn = await CheckAsync("Withdrawn pages", "--index", release), overrides = await CheckAsync("Overrides", "--index", release);

        Assert.Equal("warning", withdrawn.GetProperty("state").GetString());
        Assert.StartsWith("withdrawn.tsv:3: /conditions/flue/", Assert.Single(withdrawn.GetProperty("details").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Equal("warning", overrides.GetProperty("state").GetString());
        Assert.Contains("quibberish", Assert.Single(overrides.GetProperty("details").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithdrawnPageThatTheReleaseStillSpeaks_IsAFaultUntilItIsBuiltAgain()
    {
        string release = await _desk.ReindexAsync("content-index/sample-site", "release");
        _desk.Write("content-index/withdrawn.tsv", "path\tsince\tby\treason\n/conditions/flu/\t2026-11-01\tAda Quill\twrong dose\n");

        JsonElement before = await CheckAsync("Withdrawn pages", "--index", release);
        Assert.Equal("fault", before.GetProperty("state").GetString());
        Assert.StartsWith("withdrawn.tsv:2: /conditions/flu/", Assert.Single(before.GetProperty("details").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Equal(1, (await _desk.RunAsync("doctor", "--index", release)).ExitCode);

        await _desk.ReindexAsync("content-index/sample-site", "release");
        Assert.Equal("ok", (await CheckAsync("Withdrawn pages", "--index", release)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Run_WithdrawnLineThatCannotBeRead_IsAFaultWithItsLine()
    {
        string release = await _desk.ReindexAsync("content-index/sample-site", "release");
        _desk.Write("content-index/withdrawn.tsv", "path\tsince\tby\treason\n/conditions/flu/\tyesterday\tAda Quill\ttrying\n");

        JsonElement check = await CheckAsync("Withdrawn pages", "--index", release);

        Assert.Equal("fault", check.GetProperty("state").GetString());
        Assert.Contains("withdrawn.tsv:2:", check.GetProperty("found").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_SeveralMistakesInSources_AreAllListed()
    {
        _desk.Write("content-index/sources.json", "{\n\"use\": [\"nobody\"],\n\"sources\": [\n{ \"name\": \"a\", \"kind\": \"balloon\", \"address\": \"x\" }\n]\n}\n");

        JsonElement check = await CheckAsync("Sources");

        Assert.Equal("fault", check.GetProperty("state").GetString());
        Assert.Contains("sources.json:", check.GetProperty("found").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> CheckAsync(string name, params string[] more)
    {
        CommandResult result = await _desk.RunAsync(["doctor", "--json", .. more]);
        return JsonDocument.Parse(result.Output).RootElement.GetProperty("checks").EnumerateArray().First(check => check.GetProperty("name").GetString() == name);
    }
}
