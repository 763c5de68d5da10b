using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Commands;

public sealed class VerifyCommandTests(EditorsDesk desk) : IClassFixture<EditorsDesk>
{
    [Fact]
    public async Task Verify_EveryFileInTurnWithOneByteAltered_IsToldAndNothingIsSpoken()
    {
        desk.CopySite("site");
        string release = await desk.ReindexAsync("site", "release");
        CommandResult sound = await desk.RunAsync("verify", release);
        Assert.True(sound.ExitCode == ExitCodes.Ok, sound.Error);
        Assert.EndsWith("The release is sound.\n", sound.Output, StringComparison.Ordinal);

        string[] files = [.. Directory.EnumerateFiles(release, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > 0)];
        Assert.True(files.Length > 12, $"{files.Length} files");
        foreach (string file in files)
        {
            byte[] before = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), after = [.. before];
            after[after.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, after, TestContext.Current.CancellationToken);

            await AssertRefusedAsync(ExitCodes.Failed, Path.GetFileName(file), "verify", release);
            await AssertRefusedAsync(ExitCodes.Input, Path.GetFileName(file), "ask", "what is flu", "--index", release);

            await File.WriteAllBytesAsync(file, before, TestContext.Current.CancellationToken);
        }

        Assert.Equal(ExitCodes.Ok, (await desk.RunAsync("verify", release)).ExitCode);
    }

    [Fact]
    public async Task Verify_FolderOfAnIndex_ReadsTheIndexAlone()
    {
        desk.CopySite("site-of-index");
        string release = await desk.ReindexAsync("site-of-index", "release-of-index");

        CommandResult result = await desk.RunAsync("verify", Path.Combine(release, "index"));

        Assert.Equal(ExitCodes.Ok, result.ExitCode);
        Assert.EndsWith("The index is sound.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_ReleaseWithoutItsManifest_IsNoRelease()
    {
        desk.CopySite("site-without");
        string release = await desk.ReindexAsync("site-without", "release-without");
        File.Delete(Path.Combine(release, "release.json"));

        await AssertRefusedAsync(ExitCodes.Failed, "release.json", "verify", release);
    }

    [Fact]
    public async Task Reindex_OverADamagedInventory_IsNotTakenForAFirstBuild()
    {
        desk.CopySite("site-again");
        string release = await desk.ReindexAsync("site-again", "release-again");
        await File.WriteAllTextAsync(Path.Combine(release, "inventory.json"), "{", TestContext.Current.CancellationToken);

        await AssertRefusedAsync(ExitCodes.Input, "--accept-losses", "reindex", "--source", desk.File("site-again"), "--out", release);
        await desk.ReindexAsync("site-again", "release-again");
    }

    private async Task AssertRefusedAsync(int exitCode, string expected, params string[] arguments)
    {
        CommandResult result = await desk.RunAsync(arguments);

        Assert.True(result.ExitCode == exitCode, $"{string.Join(' ', arguments)}: {result.ExitCode} {result.Output} {result.Error}");
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }
}
