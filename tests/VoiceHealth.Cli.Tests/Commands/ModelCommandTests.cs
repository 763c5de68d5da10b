using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Commands;

public sealed class ModelCommandTests : IDisposable
{
    private const string Default = "skill-manifest/interactionModels/custom/en-GB.json";

    private readonly EditorsDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Run_FileMadeFromOtherContent_SaysWhatIsLostAndHowToHaveItBack()
    {
        string whole = await _desk.ReindexAsync("content-index/sample-site", "whole");
        Directory.Delete(Path.Combine(_desk.CopySite("site"), "conditions", "shingles"), recursive: true);
        string less = await _desk.ReindexAsync("site", "less");

        CommandResult first = await _desk.RunAsync("model", "--index", whole), same = await _desk.RunAsync("model", "--index", whole);
        CommandResult elsewhere = await _desk.RunAsync("model", "--index", less, "--out", _desk.File("other.json")), other = await _desk.RunAsync("model", "--index", less);

        Assert.All([first, same, elsewhere], result => Assert.DoesNotContain("other content", result.Error, StringComparison.Ordinal));
        Assert.Matches($@"{Default} was made from other content: [1-9]\d* of its \d+ values are gone.*git restore .*--out", other.Error);
        Assert.Equal(0, other.ExitCode);
    }
}
