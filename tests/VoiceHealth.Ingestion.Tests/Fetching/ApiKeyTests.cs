using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Fetching;

public sealed class ApiKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FromFile_WhatCannotBeAKey_SaysWhereAndShowsNoneOfIt()
    {
        string file = _folder.Write("key.txt", "secret one\nsecret two");

        SourceException error = Assert.Throws<SourceException>(() => ApiKey.FromFile(file));

        Assert.Contains("key.txt", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromFileAndVariable_NothingThere_IsNull()
    {
        Assert.Null(ApiKey.FromFile(_folder.File("none.txt")));
        Assert.Null(ApiKey.FromVariable("VOICEHEALTH_TEST_NO_SUCH_KEY"));
    }
}
