using System.Diagnostics;
using VoiceHealth.Interop.Tests.Product;
using VoiceHealth.Skill;
using VoiceHealth.Skill.Web;
using VoiceHealth.Testing;
using Xunit.Sdk;

namespace VoiceHealth.Interop.Tests.Lambda;

/// <summary>
/// The command line with a release that may be published: the sample site under another name. A skill over the release stands for what the function runs.
/// </summary>
public sealed class PublishingProduct : IAsyncLifetime
{
    public const string SkillId = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";
    private readonly ProductProcess _product = new();
    private readonly HttpClient _client = new();
    private SkillParts? _parts;
    private SkillServer? _server;

    public string Release => _product.File("release");

    public string Home => _product.Home;

    public async ValueTask InitializeAsync()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.File("content-index", "sample-site"), "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_product.File("site"), Path.GetRelativePath(Repository.File("content-index", "sample-site"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            await File.WriteAllTextAsync(copy, (await File.ReadAllTextAsync(file)).Replace("sample.voicehealth.example", "pages.example", StringComparison.Ordinal));
        }

        await File.WriteAllTextAsync(_product.File("review.html"), "read");
        await RunAsync(["reindex", "--source", _product.File("site"), "--out", Release], null);
        _parts = SkillComposition.OpenParts(Release, TimeProvider.System);
        _server = await SkillServer.StartAsync(_parts.Assistant, new SkillServerOptions { Port = 0, Development = true });
    }

    /// <summary>What a version of the function answers to an event.</summary>
    public async Task<byte[]> InvokeAsync(byte[] @event)
    {
        using HttpResponseMessage answer = await _client.PostAsync(new Uri(_server!.Address, "/alexa"), new ByteArrayContent(@event));
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    public string[] PublishArguments(params string[] more) =>
        ["publish", "--index", Release, "--function", "skill", "--signed-off-by", "Ada Quill", "--report", _product.File("review.html"), .. more];

    /// <summary>Starts a command against the service at an address.</summary>
    internal Process Start(string[] arguments, Uri? service)
    {
        Dictionary<string, string> environment = new()
        {
            ["AWS_ACCESS_KEY_ID"] = "key",
            ["AWS_SECRET_ACCESS_KEY"] = "secret",
            ["AWS_REGION"] = "eu-west-2",
            ["AWS_CONFIG_FILE"] = "/dev/null",
            ["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null",
        };
        if (service is not null)
        {
            environment["AWS_ENDPOINT_URL_LAMBDA"] = service.AbsoluteUri;
        }

        return _product.Start("voicehealth.dll", arguments, environment);
    }

    /// <summary>Runs a command to its end, which must be a good one.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> RunAsync(string[] arguments, Uri? service)
    {
        using Process process = Start(arguments, service);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new XunitException($"{string.Join(' ', arguments)}: exit code {process.ExitCode}\n{output}{await error}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _parts?.Dispose();
        _client.Dispose();
        _product.Dispose();
    }
}
