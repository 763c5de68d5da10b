using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Fetching;

public sealed class FolderSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_WithSitemap_ReadsWhatItListsForTheHostItNames()
    {
        _folder.Write("sitemap.xml", "<urlset><url><loc>https://site.test/a/</loc></url><url><loc>https://site.test/preview/b/</loc></url><url><loc>https://site.test/gone/</loc></url><url><loc>https://site.test/../../etc/passwd</loc></url></urlset>");
        _folder.Write("robots.txt", "User-agent: *\nDisallow: /preview/");
        _folder.Write("a/index.html", "a");
        _folder.Write("preview/b/index.html", "b");
        _folder.Write("unlisted/index.html", "u");
        var source = new FolderSource(_folder.Path, null, new FetchOptions());

        Assert.Equal(["https://site.test/a/"], await UrlsAsync(source));
        Assert.Equal(["/gone/", "/etc/passwd/"], source.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public async Task ReadAsync_WithoutSitemap_ReadsEveryHtmlFile()
    {
        _folder.Write("index.html", "home");
        _folder.Write("deep/er/index.html", "d");
        _folder.Write("notes.txt", "n");
        var source = new FolderSource(_folder.Path, new Uri("https://site.test"), new FetchOptions());

        Assert.Equal(["https://site.test/", "https://site.test/deep/er/"], await UrlsAsync(source));
    }

    [Fact]
    public async Task ReadAsync_RecordedApiResponses_AreThePagesThatTheyName()
    {
        _folder.Write("hill-fever.json", """{"@type":"MedicalWebPage","url":"https://sandbox.api.service.nhs.uk/nhs-website-content/conditions/hill-fever/"}""");
        _folder.Write("later/hill-fever.json", """{"url":"https://api.nhs.uk/conditions/hill-fever/"}""");
        _folder.Write("marsh-cough.json", """{"url":"https://api.nhs.uk/conditions/marsh-cough/"}""");
        _folder.Write("settings.json", """{"url":"https://elsewhere.test/x/"}""");
        _folder.Write("broken.json", "{");
        var source = new FolderSource(_folder.Path, null, new FetchOptions());

        Assert.Equal(["https://api.nhs.uk/conditions/hill-fever/", "https://api.nhs.uk/conditions/marsh-cough/"], await UrlsAsync(source));
        Assert.Empty(source.Problems);
    }

    [Fact]
    public void Constructor_NoSuchFolder_SaysSo()
    {
        SourceException error = Assert.Throws<SourceException>(() => new FolderSource(_folder.File("none"), null, new FetchOptions()));

        Assert.Contains("There is no folder", error.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> UrlsAsync(FolderSource source)
    {
        var urls = new List<string>();
        await foreach (FetchedPage page in source.ReadAsync(null, CancellationToken.None))
        {
            urls.Add(page.Url.AbsoluteUri);
        }

        return urls;
    }
}
