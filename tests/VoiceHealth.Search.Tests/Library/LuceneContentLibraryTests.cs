using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Tests.Fixtures;
using Xunit;

namespace VoiceHealth.Search.Tests.Library;

public sealed class LuceneContentLibraryTests : IDisposable
{
    private readonly SmallRelease _release = new();

    public void Dispose() => _release.Dispose();

    [Fact]
    public void Open_WrittenRelease_GivesEveryPageAsItWas()
    {
        Assert.Equal(SmallRelease.Pages.Select(page => page.Info.Path).Order(StringComparer.Ordinal), _release.Library.Paths);
        foreach (SpeakablePage page in SmallRelease.Pages)
        {
            Assert.Equivalent(page.Info, _release.Library.FindPage(page.Info.Path), strict: true);
            Assert.Equivalent(page.Chunks, _release.Library.ReadChunks(page.Info.Path), strict: true);
            Assert.Equivalent(page.Summaries, _release.Library.ReadSummaries(page.Info.Path), strict: true);
            Assert.All(page.Summaries, summary => Assert.Equivalent(page.Summaries.First(first => first.IsOf(summary.Aspect)), _release.Library.ReadSummary(page.Info.Path, summary.Aspect), strict: true));
        }
    }

    [Fact]
    public void FindPage_UnknownPath_IsNull()
    {
        Assert.Null(_release.Library.FindPage("/conditions/none/"));
        Assert.Empty(_release.Library.ReadChunks("/conditions/none/"));
        Assert.Empty(_release.Library.ReadSummaries("/conditions/none/"));
        Assert.Null(_release.Library.ReadSummary("/conditions/none/", HealthAspect.None));
    }

    [Fact]
    public void Open_DamagedManifest_SaysWhichFile()
    {
        string manifest = Path.Combine(_release.Directory, ReleaseLayout.Manifest);
        File.WriteAllText(manifest, "{");

        var error = Assert.Throws<InvalidDataException>(() => LuceneContentLibrary.Open(_release.Directory));

        Assert.Contains(manifest, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NoIndex_IsAnInputOutputError()
    {
        System.IO.Directory.Delete(Path.Combine(_release.Directory, ReleaseLayout.Index), recursive: true);

        Assert.ThrowsAny<IOException>(() => LuceneContentLibrary.Open(_release.Directory));
    }
}
