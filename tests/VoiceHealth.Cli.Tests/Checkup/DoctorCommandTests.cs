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

    private async Task<JsonElement> CheckAsync(string name, params string[] more)
    {
        CommandResult result = await _desk.RunAsync(["doctor", "--json", .. more]);
        return JsonDocument.Parse(result.Output).RootElement.GetProperty("checks").EnumerateArray().First(check => check.GetProperty("name").GetString() == name);
    }
}
