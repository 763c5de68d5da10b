using System.Text.Json;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Product;

public sealed class CommandLineTests : IDisposable
{
    private readonly ProductProcess _product = new();

    public void Dispose() => _product.Dispose();

    [Fact]
    public async Task Ask_FirstRun_BuildsTheSampleReleaseAndAnswersFromItsPage()
    {
        ProductResult result = await _product.RunAsync("ask", "what are the symptoms of chickenpox");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("spots", result.Output, StringComparison.Ordinal);
        Assert.Contains("ample content, not medical advice", result.Output, StringComparison.Ordinal);
        Assert.Contains("https://sample.voicehealth.example/conditions/chickenpox/", result.Output, StringComparison.Ordinal);
        Assert.Contains("10 February 2026", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NHS website", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_Batch_WritesALineARowInTheContractsFields()
    {
        File.WriteAllText(_product.File("q.tsv"), "id\tutterance\nQ1\twhat causes migraine\nQ2\tmy dad has crushing chest pain and is sweating\nQ3\twhat rhymes with orange\n");

        ProductResult result = await _product.RunAsync("ask", "--batch", "q.tsv", "--out", "a.jsonl");

        Assert.Equal(0, result.ExitCode);
        JsonElement[] lines = [.. File.ReadLines(_product.File("a.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["Q1", "Q2", "Q3"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal("/conditions/migraine/", lines[0].GetProperty("pages")[0].GetString());
        Assert.True(lines[0].GetProperty("answered").GetBoolean());
        Assert.Equal("none", lines[0].GetProperty("urgency").GetString());
        Assert.Equal("emergency", lines[1].GetProperty("urgency").GetString());
        Assert.StartsWith("Call 999 now.", lines[1].GetProperty("spoken").GetString(), StringComparison.Ordinal);
        Assert.False(lines[2].GetProperty("answered").GetBoolean());
        Assert.All(lines, line => Assert.Equal(JsonValueKind.String, line.GetProperty("section").ValueKind));
    }

    [Fact]
    public async Task Chat_ThreeTurnsThatLeadNowhere_SaysWhatASpeakerWouldDoAndGoesOn()
    {
        using System.Diagnostics.Process chat = _product.Start("voicehealth.dll", ["chat"], []);
        Task<string> output = chat.StandardOutput.ReadToEndAsync();
        chat.StandardInput.Write("florble\nflorble\nflorble\nwhat is asthma\nbye\n");
        chat.StandardInput.Close();

        string[] replies = (await output).Split("> ");

        Assert.EndsWith("or press Enter to leave.)", replies[3].Trim(), StringComparison.Ordinal);
        Assert.StartsWith("Asthma.", replies[4], StringComparison.Ordinal);
        Assert.Equal("Goodbye.", replies[5].Trim());
    }

    [Fact]
    public async Task Chat_Script_PlaysEachDialogueAsANewSession()
    {
        string dialogue = "{\"id\":\"ID\",\"turns\":[{\"say\":\"tell me about asthma\"},{\"say\":\"stop\"}]}\n";
        File.WriteAllText(_product.File("d.jsonl"), dialogue.Replace("ID", "D1", StringComparison.Ordinal) + dialogue.Replace("ID", "D2", StringComparison.Ordinal));

        ProductResult result = await _product.RunAsync("chat", "--script", "d.jsonl", "--out", "r.jsonl");

        Assert.Equal(0, result.ExitCode);
        JsonElement[] lines = [.. File.ReadLines(_product.File("r.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(lines[0].GetProperty("turns").GetRawText(), lines[1].GetProperty("turns").GetRawText());
        JsonElement first = lines[0].GetProperty("turns")[0];
        Assert.Equal("answer", first.GetProperty("kind").GetString());
        Assert.Equal("/conditions/asthma/", first.GetProperty("pages")[0].GetString());
        Assert.True(first.GetProperty("sessionOpen").GetBoolean());
        Assert.Equal("stop", lines[0].GetProperty("turns")[1].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("amoxicillin dose", true)]
    [InlineData("what dose of amoxicillin for my baby", false)]
    [InlineData("how much amoxicillin for a 3 year old", false)]
    [InlineData("amoxicillin dose for children", false)]
    public async Task Ask_DoseOfAMedicine_IsNeverAnAdultsForAChild(string question, bool isForAdult)
    {
        ProductResult result = await _product.RunAsync("ask", question);

        Assert.Equal(isForAdult, result.Output.Contains("500 milligram", StringComparison.Ordinal));
        Assert.Equal(!isForAdult, result.Output.Contains("Ask a pharmacist", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("and paracetamol", "side effects")]
    [InlineData("what about calpol", "side effects")]
    [InlineData("how much paracetamol can i take", "500 milligram")]
    public async Task Chat_AnotherMedicineNamed_IsAnsweredFromItsOwnPage(string next, string expected)
    {
        string dialogue = "{\"id\":\"D1\",\"turns\":[{\"say\":\"side effects of ibuprofen\"},{\"say\":\"NEXT\"},{\"say\":\"how much paracetamol can i take\"}]}\n";
        File.WriteAllText(_product.File("d.jsonl"), dialogue.Replace("NEXT", next, StringComparison.Ordinal));

        ProductResult result = await _product.RunAsync("chat", "--script", "d.jsonl", "--out", "r.jsonl");

        Assert.Equal(0, result.ExitCode);
        JsonElement turns = JsonDocument.Parse(File.ReadAllText(_product.File("r.jsonl"))).RootElement.GetProperty("turns");
        Assert.Equal("/medicines/ibuprofen/", turns[0].GetProperty("pages")[0].GetString());
        Assert.Equal("/medicines/paracetamol/", turns[1].GetProperty("pages")[0].GetString());
        Assert.Contains(expected, turns[1].GetProperty("spoken").GetString(), StringComparison.Ordinal);
        Assert.Contains("500 milligram", turns[2].GetProperty("spoken").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_CopyServedOverHttp_ReadsWhatTheSitemapListsAndNothingForbidden()
    {
        await using SiteServer site = await SiteServer.StartAsync(Repository.File("content-index", "sample-site"));
        string sitemap = File.ReadAllText(Repository.File("content-index", "sample-site", "sitemap.xml"));
        site.Set("/sitemap.xml", sitemap.Replace("</urlset>", "<url><loc>https://sample.voicehealth.example/drafts/secret/</loc></url></urlset>", StringComparison.Ordinal), "application/xml");
        site.Set("/drafts/secret/", "<main><h1>Secret</h1><p>Not to be read.</p></main>");

        ProductResult result = await _product.RunAsync("reindex", "--source", site.Address.AbsoluteUri, "--as", "https://sample.voicehealth.example", "--out", "release", "--json");

        Assert.Equal(0, result.ExitCode);
        JsonElement summary = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(47, summary.GetProperty("pages").GetInt32());
        Assert.Equal(0, summary.GetProperty("issues").GetInt32());
        Assert.Empty(summary.GetProperty("stale").EnumerateArray().Concat(summary.GetProperty("lost").EnumerateArray()));
        Assert.DoesNotContain("/drafts/secret/", site.Requests);
        ProductResult answer = await _product.RunAsync("ask", "--index", "release", "what is shingles");
        Assert.Contains("/conditions/shingles/", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_SameSourceTwice_GivesTheSameContent()
    {
        string sample = Path.Combine(_product.Home, "content-index", "sample-site");
        string[] hashes = new string[2];
        for (int i = 0; i < 2; i++)
        {
            ProductResult result = await _product.RunAsync("reindex", "--source", sample, "--out", $"release-{i}", "--json");
            hashes[i] = JsonDocument.Parse(result.Output).RootElement.GetProperty("contentHash").GetString()!;
        }

        Assert.Equal(hashes[0], hashes[1]);
    }

    [Theory]
    [InlineData(2, "there is no command \"answer\"", "answer")]
    [InlineData(2, "Ask one question", "ask")]
    [InlineData(2, "there is no option \"--indx\"", "ask", "--indx", "release", "cough")]
    [InlineData(2, "--out goes with --batch", "ask", "cough", "--out", "x")]
    [InlineData(2, "name another file", "ask", "--batch", "q.tsv", "--out", "q.tsv")]
    [InlineData(3, "is a folder", "ask", "--batch", "content-index", "--out", "x")]
    [InlineData(2, "a port is a number", "serve", "--port", "99999")]
    [InlineData(3, "There is no folder", "verify", "nowhere")]
    [InlineData(3, "There is no file nowhere.tsv", "ask", "--batch", "nowhere.tsv", "--out", "x")]
    [InlineData(3, "is no content release", "ask", "--index", "nowhere", "what is flu")]
    [InlineData(3, "there is no such folder", "reindex", "--source", "nowhere", "--out", "x")]
    [InlineData(3, "cannot be reached", "reindex", "--source", "http://127.0.0.1:9/", "--out", "x")]
    [InlineData(2, "needs --out PATH", "reindex", "--source", "nowhere")]
    [InlineData(4, "left alone", "reindex", "--source", "content-index/sample-site", "--out", "content-index")]
    public async Task Run_WrongCommand_SaysInOneLineWhatAndWhatToDo(int exitCode, string expected, params string[] arguments)
    {
        ProductResult result = await _product.RunAsync(arguments);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Empty(result.Output);
    }
}
