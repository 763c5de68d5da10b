using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Releases;

public sealed class ReleaseDirectoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void CheckReplaceable_FolderWithOtherThings_Refuses()
    {
        _folder.Write("mine/letter.txt", "dear");

        CommandException error = Assert.Throws<CommandException>(() => ReleaseDirectory.CheckReplaceable(_folder.File("mine")));

        Assert.Contains("left alone", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckReplaceable_NothingEmptyOrRelease_Allows()
    {
        Directory.CreateDirectory(_folder.File("empty"));
        _folder.Write("release/release.json", "{}");

        ReleaseDirectory.CheckReplaceable(_folder.File("nothing"));
        ReleaseDirectory.CheckReplaceable(_folder.File("empty"));
        ReleaseDirectory.CheckReplaceable(_folder.File("release"));
    }

    [Fact]
    public void Replace_EarlierRelease_GivesWayWhole()
    {
        _folder.Write("release/release.json", "old");
        _folder.Write("release/old-file", "old");
        _folder.Write("new/release.json", "new");

        ReleaseDirectory.Replace(_folder.File("new"), _folder.File("release"));

        Assert.Equal("new", File.ReadAllText(_folder.File("release", "release.json")));
        Assert.Equal([_folder.File("release")], Directory.GetDirectories(_folder.Path));
        Assert.False(File.Exists(_folder.File("release", "old-file")));
    }
}
