using System.Net;
using System.Text;
using System.Text.Json;
using VoiceHealth.Content.Releases;
using VoiceHealth.Skill;
using VoiceHealth.Skill.Model;
using VoiceHealth.Skill.Simulator;
using VoiceHealth.Skill.Web;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Product;

/// <summary>What the simulator's page asks of the server, over the sample site's release.</summary>
public sealed class SimulatorApiTests(SampleProduct sample) : IClassFixture<SampleProduct>, IAsyncLifetime
{
    private readonly TurnableClock _clock = new();
    private SkillParts? _parts;
    private ServedRelease? _release;
    private SkillServer? _server;
    private HttpClient? _client;

    public async ValueTask InitializeAsync()
    {
        _parts = SkillComposition.OpenParts(sample.Release, _clock);
        ModelSources editors = ModelSources.Read(Repository.File("content-index"), []);
        _release = new ServedRelease(sample.Release, _parts, library => InteractionModelBuilder.Build(library, editors).Model, _clock);
        _server = await SkillServer.StartSimulatorAsync(_release, port: 0);
        _client = new HttpClient { BaseAddress = _server.Address };
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _release?.Dispose();
        _parts?.Dispose();
    }

    [Fact]
    public async Task Status_ReleaseOpen_SaysWhatItIsAndWhatToAsk()
    {
        JsonElement status = await GetStatusAsync();

        Assert.Equal("", status.GetProperty("problem").GetString());
        Assert.Equal("sample.voicehealth.example", status.GetProperty("host").GetString());
        Assert.Equal(47, status.GetProperty("pages").GetInt32());
        Assert.NotEmpty(status.GetProperty("suggestions").EnumerateArray());
    }

    [Fact]
    public async Task Status_ReleaseHasGoldenQuestions_SuggestsThem()
    {
        string golden = Path.Combine(sample.Release, ReleaseLayout.Golden), before = await File.ReadAllTextAsync(golden);
        await RebuildWithAsync(golden, """{"questions":[{"ask":"what causes hay fever","page":"/conditions/hay-fever/"}]}""");

        JsonElement status = await GetStatusAsync();

        await RebuildWithAsync(golden, before);
        Assert.Equal(["what causes hay fever"], status.GetProperty("suggestions").EnumerateArray().Select(item => item.GetString()));
    }

    [Fact]
    public async Task Hear_Words_GivesIntentAndSlotOfTheInteractionModel()
    {
        JsonElement heard = await PostAsync("/simulator/hear", """{"words":"What are the symptoms of chickenpox?"}""");

        JsonElement slot = Assert.Single(heard.GetProperty("slots").EnumerateArray());
        Assert.Equal("SymptomsIntent", heard.GetProperty("intent").GetString());
        Assert.Equal("/conditions/chickenpox/", slot.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"words":""}""")]
    [InlineData("""{"words":"zgrb flmp"}""")]
    public async Task Hear_NothingAnIntentKnows_IsTheFallback(string body)
    {
        JsonElement heard = await PostAsync("/simulator/hear", body);

        Assert.Equal("AMAZON.FallbackIntent", heard.GetProperty("intent").GetString());
    }

    [Fact]
    public async Task Explain_Question_MarksOnItsPageExactlyWhatIsQuoted()
    {
        JsonElement explained = await PostAsync("/simulator/explain", Recorded("topic-resolved"));

        string[] quoted = [.. explained.GetProperty("said").EnumerateArray().Where(item => item.GetProperty("quoted").GetBoolean()).Select(item => item.GetProperty("text").GetString()!)];
        JsonElement source = Assert.Single(explained.GetProperty("sources").EnumerateArray());
        IEnumerable<string> marked = source.GetProperty("passages").EnumerateArray()
            .SelectMany(passage => passage.GetProperty("sentences").EnumerateArray())
            .Where(sentence => sentence.GetProperty("said").GetBoolean())
            .Select(sentence => sentence.GetProperty("spoken").GetString() ?? sentence.GetProperty("text").GetString()!);
        Assert.NotEmpty(quoted);
        Assert.Equal(quoted, marked);
        Assert.Equal("/conditions/chickenpox/", explained.GetProperty("question").GetProperty("candidates")[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task Explain_Crisis_NamesItsClassAndThatNothingIsKept()
    {
        JsonElement explained = await PostAsync("/simulator/explain", Recorded("crisis").Replace("a crisis", "want to kill myself", StringComparison.Ordinal));

        Assert.Equal("Crisis", explained.GetProperty("alert").GetString());
        Assert.Equal("Crisis", explained.GetProperty("ruleClass").GetString());
        Assert.True(explained.GetProperty("private").GetBoolean());
        Assert.Empty(explained.GetProperty("sources").EnumerateArray());
    }

    [Fact]
    public async Task Explain_NoticeNobodyHears_HasNothingToSay()
    {
        using HttpResponseMessage response = await SendAsync("/simulator/explain", Recorded("session-ended"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Theory]
    [InlineData("/simulator/hear", "a private matter", HttpStatusCode.BadRequest)]
    [InlineData("/simulator/nothing", "{}", HttpStatusCode.NotFound)]
    public async Task Post_WhatThePageNeverSends_IsRefusedAndNothingComesBack(string path, string body, HttpStatusCode expected)
    {
        using HttpResponseMessage response = await SendAsync(path, body);

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Alexa_ReleaseGone_ApologisesAndAnswersAgainWhenItIsBack()
    {
        string elsewhere = $"{sample.Release}.elsewhere";
        Directory.Move(sample.Release, elsewhere);
        _clock.Turn(TimeSpan.FromSeconds(1));

        string offline = await AnswerAsync();
        JsonElement status = await GetStatusAsync();
        using HttpResponseMessage explained = await SendAsync("/simulator/explain", Recorded("topic-resolved"));
        Directory.Move(elsewhere, sample.Release);
        _clock.Turn(TimeSpan.FromSeconds(1));
        string online = await AnswerAsync();

        Assert.Contains("999", offline, StringComparison.Ordinal);
        Assert.DoesNotContain("spots", offline, StringComparison.Ordinal);
        Assert.Contains(sample.Release, status.GetProperty("problem").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, explained.StatusCode);
        Assert.Contains("spots", online, StringComparison.Ordinal);
    }

    private static string Recorded(string name) => File.ReadAllText(Repository.File("tests", "VoiceHealth.Skill.Tests", "Goldens", $"{name}.request.json"));

    /// <summary>As if the release had been built with this in the file.</summary>
    private async Task RebuildWithAsync(string file, string text)
    {
        await File.WriteAllTextAsync(file, text);
        ManifestFile.Write(sample.Release, ManifestFile.Read(sample.Release) with { Files = ReleaseFiles.Describe(sample.Release) });
    }

    private async Task<JsonElement> GetStatusAsync() => JsonDocument.Parse(await _client!.GetStringAsync("/simulator/status")).RootElement;

    private async Task<string> AnswerAsync()
    {
        using HttpResponseMessage response = await SendAsync("/alexa", Recorded("topic-resolved"));
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<JsonElement> PostAsync(string path, string body)
    {
        using HttpResponseMessage response = await SendAsync(path, body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await _client!.PostAsync(path, content);
    }

    private sealed class TurnableClock : TimeProvider
    {
        private TimeSpan _turned;

        public void Turn(TimeSpan by) => _turned += by;

        public override long GetTimestamp() => base.GetTimestamp() + (long)(_turned.TotalSeconds * TimestampFrequency);
    }
}
