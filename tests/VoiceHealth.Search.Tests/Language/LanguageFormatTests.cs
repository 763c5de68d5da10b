using VoiceHealth.Search.Language;
using VoiceHealth.Search.Language.Format;
using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Search.Tests.Fixtures;
using Xunit;

namespace VoiceHealth.Search.Tests.Language;

public sealed class LanguageFormatTests
{
    private static readonly byte[] File = LanguageFormat.Write(LanguageCompiler.Compile(SmallRelease.Pages, LanguageSources.Read(Path.GetTempPath() + "/none")).Model);

    [Fact]
    public void Read_WrittenFile_WritesTheSameBytesAgain() => Assert.Equal(File, LanguageFormat.Write(LanguageFormat.Read(File)));

    [Fact]
    public void Read_EveryTruncation_IsRefused()
    {
        for (int length = 0; length < File.Length; length += length < 64 ? 1 : 97)
        {
            Assert.Throws<InvalidDataException>(() => LanguageFormat.Read(File.AsSpan(0, length)));
        }
    }

    [Fact]
    public void Read_AnyFlippedByte_IsRefused()
    {
        for (int position = 0; position < File.Length; position += position < 64 ? 1 : 131)
        {
            byte[] damaged = [.. File];
            damaged[position] ^= 0x40;
            Assert.Throws<InvalidDataException>(() => LanguageFormat.Read(damaged));
        }
    }

    [Fact]
    public void Read_OtherVersion_SaysWhichIsRead()
    {
        byte[] later = [.. File];
        later[8] = LanguageFormat.Version + 1;

        var error = Assert.Throws<InvalidDataException>(() => LanguageFormat.Read(later));

        Assert.Contains($"reads {LanguageFormat.Version}", error.Message, StringComparison.Ordinal);
    }
}
