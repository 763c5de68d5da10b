using System.Text.Json;
using Amazon.Lambda;
using Amazon.Runtime;
using VoiceHealth.Cli.Publishing;
using VoiceHealth.Content.Releases;
using VoiceHealth.Testing;
using VoiceHealth.Testing.LambdaApi;

namespace VoiceHealth.Cli.Tests.Publishing;

/// <summary>A function on the emulated service, with version 1 live and no content, and releases to publish to it.</summary>
internal sealed class PublishingBench : IAsyncDisposable
{
    public const string Skill = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";
    private static readonly TimeSpan ClientTimeout = TimeSpan.FromMilliseconds(700);
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 18, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();
    private readonly LambdaService _service;

    private PublishingBench(LambdaApiEmulator emulator)
    {
        Emulator = emulator;
        emulator.DeployCode("code-1", "live");
        emulator.Invoke = (_, _) => Task.FromResult("""{"version":"1.0","response":{"outputSpeech":{"type":"SSML","ssml":"<speak>Hello</speak>"}}}"""u8.ToArray());
        _service = new LambdaService(Client, ClientTimeout, ClientTimeout);
    }

    public LambdaApiEmulator Emulator { get; }

    public List<string> Log { get; } = [];

    public string LiveVersion => Emulator.Alias("live")!.Value.Version;

    /// <summary>The content that the alias gives: the hash that its version's layer is described with; empty for none.</summary>
    public string LiveContent => ContentOf(Emulator.Versions[int.Parse(LiveVersion) - 1]);

    public static async Task<PublishingBench> StartAsync() => new(await LambdaApiEmulator.StartAsync("skill", Skill));

    public string ContentOf(IEnumerable<string> layers) => layers
        .Select(arn => Emulator.Layers.FirstOrDefault(layer => arn.EndsWith($":layer:skill-content:{layer.Version}", StringComparison.Ordinal)).Description)
        .Where(description => description is not null).Select(description => LayerNote.Parse(description)!.ContentHash).FirstOrDefault("");

    /// <summary>A release in all that publishing reads of it; the letter makes its content's hash.</summary>
    public CheckedRelease Release(char letter)
    {
        var manifest = new ReleaseManifest(1, new string(letter, 64), Now, Now, ContentOrigin.OtherWebsite, "pages.example", 3, 9, 0);
        _folder.Write($"{letter}/release.json", JsonSerializer.Serialize(manifest));
        _folder.Write($"{letter}/index/segments_1", $"content {letter}");
        return new CheckedRelease(_folder.File($"{letter}"), manifest, [new SmokeQuestion("", ""), new SmokeQuestion("what is flu", "hello")]);
    }

    public static SignOff SignOff(CheckedRelease release) => new("Ada Quill", Now, release.Manifest.ContentHash, "review.html", new string('a', 64));

    public Task PublishAsync(char letter, int? canary = null, int keep = 5) =>
        Publisher(canary, keep).PublishAsync(Release(letter), SignOff(Release(letter)), TestContext.Current.CancellationToken);

    public Task RollBackAsync(string? to = null) => Publisher().RollBackAsync(to, [new SmokeQuestion("", "")], TestContext.Current.CancellationToken);

    public Publisher Publisher(int? canary = null, int keep = 5) => new(
        _service,
        new PublishOptions("skill", "live", "skill-content", canary, keep),
        new Patience(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(4), 40, TimeProvider.System),
        Log.Add);

    public async ValueTask DisposeAsync()
    {
        _service.Dispose();
        await Emulator.DisposeAsync();
        _folder.Dispose();
    }

    private AmazonLambdaClient Client(AmazonLambdaConfig config)
    {
        config.ServiceURL = Emulator.Address.AbsoluteUri;
        config.AuthenticationRegion = "eu-west-2";
        return new AmazonLambdaClient(new BasicAWSCredentials("key", "secret"), config);
    }
}
