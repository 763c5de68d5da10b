using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Ingestion.Sites;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Sites;

public sealed class SiteReadingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SiteReadingTests()
    {
        Write("one", "One fever", "<p>One fever is a sample illness.</p><ul><li><a href=\"/x/\">linked</a></li></ul>");
        Write("two", "Two fever", "<p>Two fever takes 2 to 3 weeks.</p><div class=\"nhsuk-card--care--urgent\"><h3>Call 111 if:</h3><ul><li>you faint</li></ul></div>");
        Write("nothing", "Page not found", "<p>Nothing.</p>");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_NothingChanged_ReadsNoPageAndGivesTheSameSite()
    {
        (SiteReading first, string before) = await ReadAsync();

        (SiteReading second, string after) = await ReadAsync();

        Assert.Equal((3, 0), (first.ReadAnew, second.ReadAnew));
        Assert.Equal(first.Inputs, second.Inputs);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task ReadAsync_OnePageChanged_ReadsThatOne()
    {
        (SiteReading first, _) = await ReadAsync();
        Write("two", "Two fever", "<p>Two fever takes 4 weeks.</p>");

        (SiteReading second, string after) = await ReadAsync();

        Assert.Equal(1, second.ReadAnew);
        Assert.NotEqual(first.Inputs, second.Inputs);
        Assert.Contains("4 weeks", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Call 111", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_KeptPagesDamagedAnywhere_ReadsThoseAgainAndGivesTheSameSite()
    {
        (_, string before) = await ReadAsync();
        byte[] whole = File.ReadAllBytes(_folder.File("kept"));
        for (int position = 0; position < whole.Length; position += 97)
        {
            byte[] damaged = [.. whole];
            damaged[position] ^= 0x20;
            File.WriteAllBytes(_folder.File("kept"), damaged);

            (SiteReading reading, string after) = await ReadAsync();

            Assert.Equal(before, after);
            Assert.True(reading.ReadAnew > 0, $"the flipped byte {position} was not noticed");
        }
    }

    [Fact]
    public async Task ReadAsync_KeptPagesCutAnywhere_GivesTheSameSite()
    {
        (_, string before) = await ReadAsync();
        byte[] whole = File.ReadAllBytes(_folder.File("kept"));
        for (int length = 0; length < whole.Length; length += 131)
        {
            File.WriteAllBytes(_folder.File("kept"), whole[..length]);

            Assert.Equal(before, (await ReadAsync()).Site);
        }
    }

    private void Write(string name, string title, string body) =>
        _folder.Write($"site/{name}/index.html", $"<html><head><title>{title}</title></head><body><main><h1>{title}</h1>{body}</main></body></html>");

    private async Task<(SiteReading Reading, string Site)> ReadAsync()
    {
        using PreparedPageStore kept = PreparedPageStore.Open(_folder.File("kept"));
        var source = new FolderSource(_folder.File("site"), new Uri("https://www.example.org"), new FetchOptions());
        SiteReading reading = await SiteReading.ReadAsync(source, new FetchedPageReader(), kept, null, CancellationToken.None);
        PreparedSite site = reading.Assemble();
        kept.Save();
        Assert.Equal(["/nothing/"], site.Rejected.Keys);
        return (reading, string.Join('\n', site.Pages.Select(page => JsonSerializer.Serialize(page, ContentJsonContext.Default.SpeakablePage))));
    }
}
