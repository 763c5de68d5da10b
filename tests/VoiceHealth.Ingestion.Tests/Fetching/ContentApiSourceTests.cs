using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Extraction.Metadata;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Ingestion.Sites;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Fetching;

public sealed class ContentApiSourceTests : IAsyncLifetime, IDisposable
{
    private const string Root = "/nhs-website-content";
    private const string Official = "https://api.service.nhs.uk" + Root;
    private const string Key = "Qz7-not-a-real-key-91";

    private readonly TemporaryFolder _folder = new();
    private readonly FixedClock _clock = new();
    private readonly Dictionary<string, string> _modified = new() { ["/conditions/hill-fever/"] = "2026-01-01", ["/symptoms/limp/"] = "2026-01-02" };
    private SiteServer _api = null!;
    private string? _keySeen;

    public async ValueTask InitializeAsync()
    {
        _api = await SiteServer.StartAsync();
        _api.Set(Root + "/manifest/pages/", ManifestAsync);
        foreach (string path in _modified.Keys)
        {
            _api.Set(Root + path, Response(path, "It is a sample illness."), "application/json");
        }
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_ListInTwoPages_GivesEveryPageUnderItsPathOnTheWebsite()
    {
        Reading reading = await ReadAsync();

        Assert.Equal(["/conditions/hill-fever/", "/symptoms/limp/"], reading.Pages.Select(page => page.Path));
        Assert.Equal("https://www.nhs.uk/symptoms/limp/", reading.Pages[1].Url.AbsoluteUri);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public async Task ReadAsync_Key_GoesToTheApiAndIntoNothingThatIsWritten()
    {
        await ReadAsync();

        Assert.Equal(Key, _keySeen);
        Assert.DoesNotContain(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains(Key, StringComparison.Ordinal) && !file.EndsWith("key.txt", StringComparison.Ordinal));
        Assert.DoesNotContain(Key, new FetchOptions { Key = ApiKey.FromFile(_folder.File("key.txt")) }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_SameDateInTheList_IsNotAskedAgainForSixDays()
    {
        await ReadAsync();
        _clock.Now += TimeSpan.FromDays(5);
        await ReadAsync();
        Assert.Equal(1, _api.CountOf(Root + "/symptoms/limp/"));

        _clock.Now += TimeSpan.FromDays(2);
        Reading late = await ReadAsync();

        Assert.Equal(2, _api.CountOf(Root + "/symptoms/limp/"));
        Assert.All(late.Pages, page => Assert.Equal(_clock.Now, page.CurrentAt));
    }

    [Fact]
    public async Task ReadAsync_NewDateInTheList_FetchesThatPage()
    {
        await ReadAsync();
        _modified["/symptoms/limp/"] = "2026-02-28";
        _api.Set(Root + "/symptoms/limp/", Response("/symptoms/limp/", "It has changed."), "application/json");

        Reading second = await ReadAsync();

        Assert.Contains("It has changed.", System.Text.Encoding.UTF8.GetString(second.Pages[1].Bytes.Span), StringComparison.Ordinal);
        Assert.Equal(1, _api.CountOf(Root + "/conditions/hill-fever/"));
    }

    [Fact]
    public async Task ReadAsync_PageNoLongerListed_IsLeftOutAndReported()
    {
        await ReadAsync();
        _modified.Remove("/symptoms/limp/");

        Reading second = await ReadAsync();

        Assert.Equal(["/conditions/hill-fever/"], second.Pages.Select(page => page.Path));
        Assert.Equal("/symptoms/limp/", Assert.Single(second.Problems).Path);
    }

    [Fact]
    public async Task ReadAsync_ErrorInThePlaceOfAPage_KeepsTheLastGoodCopy()
    {
        await ReadAsync();
        _modified["/symptoms/limp/"] = "2026-02-28";
        _api.Set(Root + "/symptoms/limp/", "{\"statusCode\":500,\"message\":\"Something went wrong\"}", "application/json");

        Reading second = await ReadAsync();

        Assert.True(second.Pages[1].Stale);
        Assert.Contains("Something went wrong", Assert.Single(second.Problems).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "does not take the key")]
    [InlineData(false, "needs a key")]
    public async Task ReadAsync_KeyRefused_SaysWhereToSetOne(bool withKey, string expected)
    {
        _api.Set(Root + "/manifest/pages/", "{\"statusCode\":401,\"message\":\"Access denied\"}", "application/json", 401);

        SourceException error = await Assert.ThrowsAsync<SourceException>(() => ReadAsync(withKey));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains("keyVariable", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_ListOfLetters_GivesAllItsParts()
    {
        _modified.Clear();
        _modified["/conditions/"] = "2026-01-01";
        _api.Set(Root + "/conditions/", context => context.Response.WriteAsync(context.Request.QueryString.Value is "" ? ListPart("Ague", "?page=2") : ListPart("Zoom", null)));

        Reading reading = await ReadAsync();

        Assert.Equal(["/conditions/", "/conditions/?page=2"], reading.Pages.Select(page => page.Path));
    }

    [Fact]
    public void Constructor_RealHostWithoutContact_AsksForOne()
    {
        using PageStore store = PageStore.Open(_folder.Path);

        Assert.Contains("--contact", Assert.Throws<SourceException>(() =>
            new ContentApiSource(new Uri(Official), new FetchOptions(), store, (_, _) => null, _clock)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_RecordedResponses_AreReadWholeAndTheErrorsKeptOut()
    {
        string[] files = Directory.GetFiles(SharedData.Require("nhs-api", "vaccines"), "*.json");
        _modified.Clear();
        foreach (string file in files)
        {
            using JsonDocument response = JsonDocument.Parse(File.ReadAllBytes(file));
            string path = PagePaths.Resolve(PagePaths.WebSite, response.RootElement.Text("url"))!;
            _modified[path] = response.RootElement.Text("dateModified");
            _api.Set(Root + path, File.ReadAllText(file), "application/json");
        }

        Reading reading = await ReadAsync();

        var reader = new FetchedPageReader();
        Assert.Equal(files.Length, reading.Pages.Count);
        Assert.All(reading.Pages, page => Assert.Equal("api", reader.Read(page).Markup));
    }

    private Task ManifestAsync(HttpContext context)
    {
        _keySeen = context.Request.Headers["apikey"];
        string[] paths = [.. _modified.Keys];
        int page = int.Parse(context.Request.Query["page"].FirstOrDefault() ?? "1", System.Globalization.CultureInfo.InvariantCulture);
        string path = paths[page - 1];
        string next = page < paths.Length ? $"\"{Official}/manifest/pages/?page={page + 1}\"" : "null";
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(
            $$"""{"pagination":{"next":{{next}},"count":{{paths.Length}}},"results":[{"url":"{{Official}}{{path}}","webpage":"https://www.nhs.uk{{path}}","dateModified":"{{_modified[path]}}"}]}""");
    }

    private static string Response(string path, string text) =>
        $$"""{"@type":"MedicalWebPage","name":"Sample","url":"{{Official}}{{path}}","webpage":"https://www.nhs.uk{{path}}","mainEntityOfPage":[{"@type":"WebPageElement","name":"markdown","text":"<p>{{text}}</p>"}]}""";

    private static string ListPart(string name, string? next)
    {
        string link = next is null ? "" : $$"""{"linkRelationship":"Pagination","name":"Next Page","url":"{{Official}}/conditions/{{next}}"}""";
        return $$"""{"@type":"MedicalWebPage","name":"Conditions A to Z","significantLink":[{"name":"{{name}}","url":"{{Official}}/conditions/{{name}}/"}],"relatedLink":[{{link}}]}""";
    }

    private async Task<Reading> ReadAsync(bool withKey = true)
    {
        _folder.Write("key.txt", Key + "\n");
        var options = new FetchOptions { Key = withKey ? ApiKey.FromFile(_folder.File("key.txt")) : null, MaxRetries = 0 };
        using PageStore store = PageStore.Open(_folder.File("store"));
        using var source = new ContentApiSource(new Uri(_api.Address, Root), options, store, new FetchedPageReader().Check, _clock);
        var pages = new List<FetchedPage>();
        await foreach (FetchedPage page in source.ReadAsync(null, CancellationToken.None))
        {
            pages.Add(page);
        }

        source.Complete();
        return new Reading(pages, source.Problems);
    }

    private sealed record Reading(IReadOnlyList<FetchedPage> Pages, IReadOnlyList<FetchProblem> Problems);
}
