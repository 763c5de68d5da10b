using System.Net;
using Microsoft.AspNetCore.Http;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Fetching;

public sealed class SiteSourceTests : IAsyncLifetime, IDisposable
{
    private static readonly FetchOptions Quick = new() { RetryPause = TimeSpan.FromMilliseconds(1), RequestTimeout = TimeSpan.FromSeconds(5) };

    private readonly TemporaryFolder _folder = new();
    private SiteServer _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await SiteServer.StartAsync();
        _site.Set("/robots.txt", "User-agent: *\nDisallow: /preview/\n", "text/plain")
            .Set("/sitemap.xml", SitemapOf("/a/", "/b/", "/preview/secret/"), "application/xml")
            .Set("/a/", "<main>a <ul class=\"nhsuk-contents-list\"><li><a href=\"/preview/linked/\">p</a><li><a href=\"/c/?x=1\">c</a></ul></main>")
            .Set("/b/", "<main>b</main>")
            .Set("/c/", "<main>c</main>");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_SitemapAndLists_GivesEachAllowedPageOnce()
    {
        Reading reading = await ReadAsync();

        Assert.Equal(["/a/", "/b/", "/c/"], reading.Paths);
        Assert.DoesNotContain(_site.Requests, path => path.StartsWith("/preview/", StringComparison.Ordinal));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public async Task ReadAsync_CopyOfAnotherSite_MapsThatHostAndContactsNoOther()
    {
        _site.Set("/sitemap.xml", SitemapOf("https://www.original.test/a/", "https://elsewhere.test/z/"), "application/xml");

        Reading reading = await ReadAsync(origin: new Uri("https://www.original.test"));

        Assert.Equal(["/a/", "/c/"], reading.Paths);
        Assert.Equal("https://www.original.test/a/", reading.Pages[0].Url.AbsoluteUri);
    }

    [Fact]
    public async Task ReadAsync_SitemapOfAnotherHostOnly_SaysHowToNameIt()
    {
        _site.Set("/sitemap.xml", SitemapOf("https://www.original.test/a/"), "application/xml");

        SourceException error = await Assert.ThrowsAsync<SourceException>(() => ReadAsync());

        Assert.Contains("--as https://www.original.test", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_SecondRound_AsksConditionallyAndKeepsTheBytes()
    {
        _site.Set("/a/", async context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            if (context.Request.Headers.IfNoneMatch == "\"v1\"")
            {
                context.Response.StatusCode = (int)HttpStatusCode.NotModified;
                return;
            }

            await context.Response.WriteAsync("<main>first</main>");
        });
        await ReadAsync();

        Reading second = await ReadAsync();

        Assert.Equal("<main>first</main>", second.TextOf("/a/"));
        Assert.False(second.Pages[0].Stale);
    }

    [Fact]
    public async Task ReadAsync_StoppedHalfWay_GoesOnWithoutFetchingAgain()
    {
        using (var source = Open(out PageStore store))
        {
            await foreach (FetchedPage _ in source.ReadAsync(null, CancellationToken.None))
            {
                break;
            }

            store.Dispose();
        }

        await ReadAsync();

        Assert.All(["/a/", "/b/", "/c/"], path => Assert.Equal(1, _site.CountOf(path)));
    }

    [Fact]
    public async Task ReadAsync_ReadToTheEndButNotPutToUse_FetchesNothingAgain()
    {
        using (SiteSource source = Open(out PageStore store))
        using (store)
        {
            await foreach (FetchedPage _ in source.ReadAsync(null, CancellationToken.None))
            {
            }
        }

        Reading second = await ReadAsync();
        await ReadAsync();

        Assert.Equal(["/a/", "/b/", "/c/"], second.Paths);
        Assert.All(["/a/", "/b/", "/c/"], path => Assert.Equal(2, _site.CountOf(path)));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task ReadAsync_PageUnwellOnce_IsAskedAgain(int status)
    {
        int asked = 0;
        _site.Set("/b/", async context =>
        {
            context.Response.StatusCode = asked++ == 0 ? status : 200;
            context.Response.Headers.RetryAfter = "0";
            await context.Response.WriteAsync("<main>b</main>");
        });

        Reading reading = await ReadAsync();

        Assert.Contains("/b/", reading.Paths);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task ReadAsync_PageGone_KeepsTheLastGoodCopyAndReports()
    {
        await ReadAsync();
        _site.Set("/b/", "gone", status: 404);

        Reading second = await ReadAsync();

        Assert.True(second.Pages.Single(page => page.Path == "/b/").Stale);
        Assert.Equal("<main>b</main>", second.TextOf("/b/"));
        Assert.Equal(["/b/"], second.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public async Task ReadAsync_PageNoLongerListedAndGone_IsLeftOutAndReported()
    {
        await ReadAsync();
        _site.Set("/sitemap.xml", SitemapOf("/a/"), "application/xml").Set("/b/", "gone", status: 410);

        Reading second = await ReadAsync();
        Reading third = await ReadAsync();

        Assert.Equal(["/a/", "/c/"], second.Paths);
        Assert.Contains("taken out", Assert.Single(second.Problems).Reason, StringComparison.Ordinal);
        Assert.Equal(["/a/", "/c/"], third.Paths);
        Assert.Empty(third.Problems);
    }

    [Fact]
    public async Task ReadAsync_PageNoLongerListedButThere_IsStillGiven()
    {
        await ReadAsync();
        _site.Set("/sitemap.xml", SitemapOf("/a/"), "application/xml");

        Reading second = await ReadAsync();

        Assert.Equal(["/a/", "/b/", "/c/"], second.Paths);
        Assert.Empty(second.Problems);
    }

    [Fact]
    public async Task ReadAsync_RefusedByTheCheck_NeverReplacesTheLastGoodCopy()
    {
        await ReadAsync();
        _site.Set("/b/", "<main>Sorry, not here</main>");

        Reading second = await ReadAsync(check: (fetched, _) => fetched.Path == "/b/" ? "is a soft 404" : null);

        Assert.Equal("<main>b</main>", second.TextOf("/b/"));
        Assert.Equal("is a soft 404", Assert.Single(second.Problems).Reason);
    }

    [Fact]
    public async Task ReadAsync_RedirectWithinTheSite_IsFollowedAndLeavingIsNot()
    {
        _site.Set("/a/", context => Redirect(context, "/c/")).Set("/b/", context => Redirect(context, "https://elsewhere.test/"));

        Reading reading = await ReadAsync();

        Assert.Equal(["/c/"], reading.Paths);
        Assert.Contains("elsewhere.test", Assert.Single(reading.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_PageOverTheLimit_IsReportedNotRead()
    {
        _site.Set("/b/", new string('x', 2_000));

        Reading reading = await ReadAsync(Quick with { MaxPageBytes = 1_000 });

        Assert.DoesNotContain("/b/", reading.Paths);
        Assert.Contains("larger than the limit", Assert.Single(reading.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_SiteDown_SaysSoAndChangesNothing()
    {
        await ReadAsync();
        await _site.DisposeAsync();

        SourceException error = await Assert.ThrowsAsync<SourceException>(() => ReadAsync(Quick with { MaxRetries = 0 }));

        Assert.Contains("cannot be reached", error.Message, StringComparison.Ordinal);
        using PageStore store = PageStore.Open(_folder.Path);
        Assert.Empty(store.Verify());
        Assert.NotNull(store.Find("/b/"));
    }

    [Fact]
    public async Task ReadAsync_ServerFailsFromSomePageOn_GivesTheLastGoodCopies()
    {
        await ReadAsync();
        string[] many = [.. Enumerable.Range(0, 12).Select(i => $"/new-{i}/")];
        _site.Set("/sitemap.xml", SitemapOf([.. many, "/a/", "/b/"]), "application/xml");
        many.ToList().ForEach(path => _site.Set(path, "", status: 500));

        Reading second = await ReadAsync(Quick with { MaxRetries = 0 });

        Assert.Equal(["/a/", "/b/", "/c/"], second.Paths);
        Assert.All(second.Pages, page => Assert.True(page.Stale));
        Assert.Equal(5, _site.Requests.Count(path => path.StartsWith("/new-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Constructor_RealHostWithoutContact_AsksForOne()
    {
        using PageStore store = PageStore.Open(_folder.Path);

        SourceException error = Assert.Throws<SourceException>(() =>
            new SiteSource(new Uri("https://www.example.org/"), null, Quick, store, (_, _) => null, TimeProvider.System));

        Assert.Contains("--contact", error.Message, StringComparison.Ordinal);
    }

    private static Task Redirect(HttpContext context, string target)
    {
        context.Response.Redirect(target);
        return Task.CompletedTask;
    }

    private string SitemapOf(params string[] addresses) =>
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + string.Concat(addresses.Select(a => $"<url><loc>{new Uri(_site.Address, a)}</loc></url>")) + "</urlset>";

    private SiteSource Open(out PageStore store, FetchOptions? options = null, Uri? origin = null, PageCheck? check = null)
    {
        store = PageStore.Open(_folder.Path);
        return new SiteSource(_site.Address, origin, options ?? Quick, store, check ?? ((_, _) => null), TimeProvider.System);
    }

    private async Task<Reading> ReadAsync(FetchOptions? options = null, Uri? origin = null, PageCheck? check = null)
    {
        using SiteSource source = Open(out PageStore store, options, origin, check);
        using (store)
        {
            var pages = new List<FetchedPage>();
            await foreach (FetchedPage page in source.ReadAsync(null, CancellationToken.None))
            {
                pages.Add(page);
            }

            source.Complete();
            return new Reading(pages, source.Problems);
        }
    }

    private sealed record Reading(IReadOnlyList<FetchedPage> Pages, IReadOnlyList<FetchProblem> Problems)
    {
        public IEnumerable<string> Paths => Pages.Select(page => page.Path).Order(StringComparer.Ordinal);

        public string TextOf(string path) => System.Text.Encoding.UTF8.GetString(Pages.Single(page => page.Path == path).Bytes.Span);
    }
}
