using System.Text;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Ingestion.Sites;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Sites;

/// <summary>The ways in which a site can answer with status 200 and no page: none may replace the last good copy.</summary>
public sealed class FetchedPageReaderTests : IAsyncLifetime, IDisposable
{
    private static readonly string Sentence = "Hill fever is a sample illness that makes people hum all day long. ";
    private static readonly string Good = Html("Hill fever", string.Concat(Enumerable.Repeat($"<p>{Sentence}</p>", 20)));

    private readonly TemporaryFolder _folder = new();
    private SiteServer _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await SiteServer.StartAsync();
        _site.Set("/sitemap.xml", $"<urlset><url><loc>{_site.Address}a/</loc></url></urlset>", "application/xml").Set("/a/", Good);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Page not found", "<p>Check the address.</p>", "titled")]
    [InlineData("Hill fever", "<p>Sorry, we could not find that page.</p>", "Sorry")]
    [InlineData("Service unavailable", "<p>Try again later.</p>", "titled")]
    [InlineData("Log in to continue", "<form><input type=\"password\"></form>", "password")]
    [InlineData("Hill fever", "", "no text")]
    [InlineData("Hill fever", "<p>Hill fever is a sample illness.</p>", "shrank from")]
    public async Task Check_NoPageWithStatus200_KeepsTheLastGoodCopyAndSaysWhy(string title, string body, string reason)
    {
        await ReadAsync();
        _site.Set("/a/", Html(title, body));

        (FetchedPage page, IReadOnlyList<FetchProblem> problems) = await ReadAsync();

        Assert.True(page.Stale);
        Assert.Equal(Good, Encoding.UTF8.GetString(page.Bytes.Span));
        Assert.Contains(reason, Assert.Single(problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Redirecting_KeepsTheLastGoodCopy()
    {
        await ReadAsync();
        _site.Set("/a/", "<html><head><meta http-equiv=\"refresh\" content=\"0; url=/elsewhere/\"></head><body></body></html>");

        Assert.True((await ReadAsync()).Page.Stale);
    }

    [Fact]
    public async Task Check_ShrunkAndToldToAccept_TakesTheNewPage()
    {
        await ReadAsync();
        _site.Set("/a/", Html("Hill fever", $"<p>{Sentence}</p>"));

        (FetchedPage page, IReadOnlyList<FetchProblem> problems) = await ReadAsync(acceptsLosses: true);

        Assert.False(page.Stale);
        Assert.Empty(problems);
    }

    [Fact]
    public async Task Check_HalfTheText_IsBelieved()
    {
        await ReadAsync();
        _site.Set("/a/", Html("Hill fever", string.Concat(Enumerable.Repeat($"<p>{Sentence}</p>", 10))));

        Assert.False((await ReadAsync()).Page.Stale);
    }

    private static string Html(string title, string body) => $"<html><head><title>{title}</title></head><body><main><h1>{title}</h1>{body}</main></body></html>";

    private async Task<(FetchedPage Page, IReadOnlyList<FetchProblem> Problems)> ReadAsync(bool acceptsLosses = false)
    {
        using PageStore store = PageStore.Open(_folder.Path);
        using var source = new SiteSource(_site.Address, null, new FetchOptions(), store, new FetchedPageReader(acceptsLosses).Check, TimeProvider.System);
        FetchedPage? given = null;
        await foreach (FetchedPage page in source.ReadAsync(null, CancellationToken.None))
        {
            given = page;
        }

        source.Complete();
        return (given!, source.Problems);
    }
}
