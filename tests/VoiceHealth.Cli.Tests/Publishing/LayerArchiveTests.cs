using System.IO.Compression;
using VoiceHealth.Cli.Publishing;
using VoiceHealth.Content.Releases;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Publishing;

public sealed class LayerArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SignOff _signOff = new("Ada Quill", new DateTimeOffset(2026, 11, 22, 18, 0, 0, TimeSpan.Zero), new string('a', 64), "review.html", new string('b', 64));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pack_SameFilesAtOtherTimesAndPlaces_GivesTheSameBytes()
    {
        foreach ((string place, int day) in (ReadOnlySpan<(string, int)>)[("one", 1), ("two", 2)])
        {
            string[] names = day == 1 ? ["index/_0.cfs", "release.json", "language.bin"] : ["language.bin", "index/_0.cfs", "release.json"];
            foreach (string name in names)
            {
                File.SetLastWriteTimeUtc(_folder.Write($"{place}/{name}", $"bytes of {name}"), new DateTime(2026, 11, day, 0, 0, 0, DateTimeKind.Utc));
            }
        }

        Assert.Equal(LayerArchive.Pack(_folder.File("one"), _signOff), LayerArchive.Pack(_folder.File("two"), _signOff));
    }

    [Fact]
    public void Pack_Release_UnpacksUnderItsFolderWithTheSignOff()
    {
        _folder.Write("release/index/_0.cfs", "bytes");
        _folder.Write("release/release.json", "{}");

        using var archive = new ZipArchive(new MemoryStream(LayerArchive.Pack(_folder.File("release"), _signOff)));

        Assert.Equal(["content-index/index/_0.cfs", "content-index/release.json", $"content-index/{ReleaseLayout.SignOff}"], archive.Entries.Select(entry => entry.FullName));
        using var signed = new StreamReader(archive.Entries[2].Open());
        Assert.Contains("Ada Quill", signed.ReadToEnd(), StringComparison.Ordinal);
        Assert.All(archive.Entries, entry => Assert.Equal(0b1000_000_110_100_100, entry.ExternalAttributes >>> 16));
    }
}
