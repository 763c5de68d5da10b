using System.Text.Json;
using VoiceHealth.Interop.Tests.Product;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Browser;

/// <summary>All scenarios of tests/browser, played once in one Chromium against the command line's own <c>serve</c>.</summary>
public sealed class BrowserRun : IAsyncLifetime
{
    private readonly ProductProcess _product = new();

    /// <summary>What went wrong, by scenario; empty where nothing did.</summary>
    public Dictionary<string, string> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>All that the run wrote, for a test that misses a scenario.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What the machine lacks; null where the run took place.</summary>
    public string? Lacks { get; private set; }

    private static string Chromium => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "chromium";

    public async ValueTask InitializeAsync()
    {
        Lacks = FindMissing();
        if (Lacks is not null)
        {
            return;
        }

        await _product.RunAsync("ask", "what is flu");
        var settings = new Dictionary<string, string?>
        {
            ["program"] = Path.Combine(AppContext.BaseDirectory, "voicehealth.dll"),
            ["home"] = _product.Home,
            ["release"] = _product.SampleRelease,
            ["artifacts"] = Repository.File("artifacts", "simulator"),
            ["chromium"] = OnPath(Chromium),
            ["report"] = await ReviewAsync(),
        };
        await File.WriteAllTextAsync(_product.File("settings.json"), JsonSerializer.Serialize(settings));
        (_, Output) = await NodePackages.RunInAsync(NodePackages.FolderOf("browser"), "run.mjs", _product.File("settings.json"));
        foreach (string line in Output.Split('\n').Where(line => line.StartsWith("{\"name\":", StringComparison.Ordinal)))
        {
            JsonElement result = JsonDocument.Parse(line).RootElement;
            Errors[result.GetProperty("name").GetString()!] = result.GetProperty("error").GetString()!;
        }
    }

    /// <summary>A review of a release in which an emergency card lost a line and a dose changed.</summary>
    private async Task<string> ReviewAsync()
    {
        string site = _product.File("content-index/sample-site");
        await _product.RunAsync("reindex", "--source", site, "--out", "old");
        Edit(Path.Combine(site, "conditions", "meningitis", "index.html"), "<li>a stiff neck</li>", "");
        Edit(Path.Combine(site, "medicines", "ibuprofen", "index.html"), "one or two 200mg tablets", "one or two 400mg tablets");
        await _product.RunAsync("reindex", "--source", site, "--out", "new");
        await _product.RunAsync("diff", "old", "new", "--html", "review.html");
        return _product.File("review.html");
    }

    private static void Edit(string file, string from, string to) => File.WriteAllText(file, File.ReadAllText(file).Replace(from, to, StringComparison.Ordinal));

    public ValueTask DisposeAsync()
    {
        _product.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string? FindMissing()
    {
        if (OnPath("node") is null || !Directory.Exists(Path.Combine(NodePackages.FolderOf("browser"), "node_modules", "playwright-core")))
        {
            return "Node.js and playwright-core (tests/tools/node-packages.sh)";
        }

        return OnPath(Chromium) is null ? "Chromium (tests/tools/chromium.sh, or CHROMIUM=its path)" : null;
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
