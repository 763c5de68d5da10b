using VoiceHealth.Content.Releases;
using VoiceHealth.Testing;

namespace VoiceHealth.Content.Tests.Releases;

public sealed class ReleaseFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReleaseFilesTests()
    {
        _folder.Write("index/_0.fdt", new string('w', 300_001));
        _folder.Write("safety.bin", "rules and replies");
        _folder.Write("issues.jsonl", "");
        ManifestFile.Write(_folder.Path, Manifest with { Files = ReleaseFiles.Describe(_folder.Path) });
    }

    private static ReleaseManifest Manifest => new(
        ReleaseLayout.FormatVersion, "ab12", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, ContentOrigin.OtherWebsite, "pages.example", 3, 9, 0);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_WhatWasWritten_Passes()
    {
        ReleaseFiles.Check(_folder.Path);

        Assert.Equal(["index/_0.fdt", "issues.jsonl", "safety.bin"], ManifestFile.Read(_folder.Path).Files!.Value.Select(file => file.Name));
    }

    [Fact]
    public void Describe_KnownBytes_HaveTheirChecksum()
    {
        _folder.Write("known/123456789", "123456789");

        // The check value that RFC 3720, B.4 and the catalogues of CRCs give for CRC-32C.
        Assert.Equal([new ReleaseFile("123456789", 9, "e3069283")], ReleaseFiles.Describe(_folder.File("known")));
    }

    [Theory]
    [InlineData("index/_0.fdt")]
    [InlineData("safety.bin")]
    [InlineData("issues.jsonl")]
    public void Check_FileGone_SaysWhichAndWhatToDo(string name)
    {
        File.Delete(_folder.File(name));

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => ReleaseFiles.Check(_folder.Path));

        Assert.Equal($"{name} is missing. Copy the release again, or build it again with voicehealth reindex.", error.Message);
    }

    [Theory]
    [InlineData("index/_0.fdt")]
    [InlineData("safety.bin")]
    public void Check_AnyByteFlipped_SaysWhichFile(string name)
    {
        byte[] sound = File.ReadAllBytes(_folder.File(name));
        for (int at = 0; at < sound.Length; at += Math.Max(1, sound.Length / 40))
        {
            byte[] damaged = [.. sound];
            damaged[at] ^= 0x20;
            File.WriteAllBytes(_folder.File(name), damaged);

            InvalidDataException error = Assert.Throws<InvalidDataException>(() => ReleaseFiles.Check(_folder.Path));
            Assert.StartsWith($"{name} is damaged", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Check_SeveralFilesDiffer_CountsThem()
    {
        _folder.Write("safety.bin", "rules");
        _folder.Write("issues.jsonl", "more");

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => ReleaseFiles.Check(_folder.Path));

        Assert.Contains("issues.jsonl has 4 bytes, and 0 were written", error.Message, StringComparison.Ordinal);
        Assert.Contains("And 1 more", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strangers_FileThatWasNotBuilt_IsNamedButNoSignOff()
    {
        _folder.Write("index/_1.fdt", "x");
        _folder.Write(ReleaseLayout.SignOff, "{}");

        Assert.StartsWith("index/_1.fdt is not", Assert.Single(ReleaseFiles.Strangers(_folder.Path, ManifestFile.Read(_folder.Path))), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ReleaseOfAnOlderProgram_IsToBeBuiltAgain()
    {
        ManifestFile.Write(_folder.Path, Manifest);

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => ReleaseFiles.Check(_folder.Path));

        Assert.Contains("names no files", error.Message, StringComparison.Ordinal);
    }
}
