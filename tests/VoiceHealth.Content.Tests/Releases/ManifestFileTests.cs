using System.Text.Json;
using VoiceHealth.Content.Releases;
using VoiceHealth.Testing;

namespace VoiceHealth.Content.Tests.Releases;

public sealed class ManifestFileTests : IDisposable
{
    private static readonly ReleaseManifest Manifest = new(
        ReleaseLayout.FormatVersion, "ab12", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, ContentOrigin.OtherWebsite, "pages.example", 3, 9, 0)
    {
        Files = [new ReleaseFile("safety.bin", 17, "0123abcd"), new ReleaseFile("issues.jsonl", 0, "00000000")],
    };

    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File(ReleaseLayout.Manifest);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        ManifestFile.Write(_folder.Path, Manifest);

        ReleaseManifest read = ManifestFile.Read(_folder.Path);

        Assert.Equal<ReleaseFile>(Manifest.Files, read.Files);
        Assert.Equal(Manifest with { Files = null }, read with { Files = null });
        Assert.Equal("safety.bin", JsonDocument.Parse(File.ReadAllBytes(Path)).RootElement.GetProperty("files")[0].GetProperty("name").GetString());
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Read_AnyByteFlipped_IsDamagedOrIsNoManifestOfOurs()
    {
        ManifestFile.Write(_folder.Path, Manifest);
        byte[] sound = File.ReadAllBytes(Path);
        for (int bit = 0; bit < sound.Length * 8; bit++)
        {
            byte[] damaged = [.. sound];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            File.WriteAllBytes(Path, damaged);

            Assert.True(Record.Exception(() => ManifestFile.Read(_folder.Path)) is InvalidDataException, $"bit {bit} of {System.Text.Encoding.UTF8.GetString(sound)}");
        }
    }

    [Fact]
    public void Read_CutShortAnywhere_IsDamaged()
    {
        ManifestFile.Write(_folder.Path, Manifest);
        byte[] sound = File.ReadAllBytes(Path);
        for (int length = 0; length < sound.Length; length++)
        {
            File.WriteAllBytes(Path, sound[..length]);

            Assert.Throws<InvalidDataException>(() => ManifestFile.Read(_folder.Path));
        }
    }

    [Fact]
    public void Read_OneOfAnOlderProgram_IsReadForALayerThatIsLive()
    {
        _folder.Write(ReleaseLayout.Manifest, """{"formatVersion":1,"contentHash":"ab12","builtAt":"2026-01-01T00:00:00+00:00","refreshedAt":"2026-01-01T00:00:00+00:00","host":"pages.example","pages":3,"chunks":9}""");

        Assert.True(ManifestFile.Read(_folder.Path).Files is null);
    }
}
