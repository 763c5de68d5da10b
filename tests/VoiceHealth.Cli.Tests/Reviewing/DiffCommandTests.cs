using System.Text.Json;
using System.Text.RegularExpressions;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Cli.Reviewing.Writing;
using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Reviewing;

/// <summary>The sample site against copies of it with planted changes.</summary>
public sealed partial class DiffCommandTests : IDisposable
{
    private readonly EditorsDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Run_ManyPlantedChanges_EachIsReportedInItsClassAndTheGateRefuses()
    {
        _desk.CopySite("site");
        Plant();
        _desk.Cut("site", "/conditions/chickenpox/", "<div class=\"nhsuk-card nhsuk-card--care nhsuk-card--care--emergency\">", "</ul>");
        _desk.Edit("site", "/conditions/meningitis/", "<li>a stiff neck</li>", "");
        _desk.Edit("site", "/conditions/stroke/", "Call 999", "Call 111");

        (int exitCode, JsonElement review) = await DiffAsync();

        Assert.Equal((2, "refuse"), (exitCode, review.GetProperty("gate").GetString()));
        AssertFound(review, "emergency-removed", "/conditions/chickenpox/", "refuse", before: "has a stiff neck");
        AssertFound(review, "emergency-weakened", "/conditions/meningitis/", "refuse", before: "a stiff neck");
        AssertFound(review, "emergency-weakened", "/conditions/stroke/", "refuse", after: "Call 111");
        AssertPlanted(review);
    }

    [Fact]
    public async Task Run_SameChangesWithoutThoseOfEmergencyAdvice_NeedsReview()
    {
        _desk.CopySite("site");
        Plant();

        (int exitCode, JsonElement review) = await DiffAsync();

        Assert.Equal((1, "review"), (exitCode, review.GetProperty("gate").GetString()));
        AssertPlanted(review);
    }

    [Fact]
    public async Task Run_NothingButAReviewDateMovedOn_IsSafe()
    {
        _desk.CopySite("site");
        ReviewOn("/conditions/shingles/", "2026-11-01", "2029-11-01");
        _desk.Edit("site", "/conditions/meningitis/", "\"brain lining infection\"", "\"brain lining infection\", \"hooded fever\"");

        (int exitCode, JsonElement review) = await DiffAsync();

        Assert.Equal((0, "safe"), (exitCode, review.GetProperty("gate").GetString()));
        AssertFound(review, "review-date-changed", "/conditions/shingles/", "safe", after: "next due 1 November 2029");
        Assert.Equal(1, review.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Run_ToATerminal_SaysTheVerdictFirstAndShowsWordsThatWentAndCame()
    {
        _desk.CopySite("site");
        _desk.Edit("site", "/medicines/ibuprofen/", "one or two 200mg tablets", "one or two 400mg tablets");
        await _desk.ReindexAsync("content-index/sample-site", "old");
        await _desk.ReindexAsync("site", "new");

        CommandResult result = await _desk.RunAsync("diff", _desk.File("old"), _desk.File("new"), "--html", _desk.File("report.html"));

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("Needs review", result.Output, StringComparison.Ordinal);
        Assert.Contains("Dose changed (1)", result.Output, StringComparison.Ordinal);
        Assert.Contains("one or two [-200-] {+400+} milligram tablets", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Output);
        string report = File.ReadAllText(_desk.File("report.html"));
        Assert.Contains("<del>", report, StringComparison.Ordinal);
        Assert.Contains(ReviewAssets.Script, report, StringComparison.Ordinal);
        Assert.Contains(ReviewAssets.Style, report, StringComparison.Ordinal);
        Assert.Contains($"name=\"{ReviewPage.ReleaseMark}\" content=\"{EarlierRelease.Find(_desk.File("new"))!.Manifest.ContentHash}\"", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NoRelease_SaysWhatToDo()
    {
        CommandResult result = await _desk.RunAsync("diff", _desk.File("nowhere"), _desk.File("nowhere"));

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("is no content release", result.Error, StringComparison.Ordinal);
    }

    private void Plant()
    {
        _desk.Edit("site", "/medicines/paracetamol/", "one or two 500mg tablets, up to 4 times in 24 hours", "one or two 500mg tablets, up to 6 times in 24 hours");
        Directory.Delete(_desk.File("site", "conditions", "hay-fever"), recursive: true);
        ReviewOn("/conditions/flu/", "2023-10-01", "2026-10-01");
        _desk.Edit("site", "/conditions/shingles/", "Shingles\n", "Belt of spots\n");
        _desk.Edit("site", "/conditions/chickenpox/", "<li>not want to eat</li>", "");
        _desk.Write("site/conditions/marsh-cough/index.html", "<main><h1>Marsh cough</h1><p>Marsh cough is a cough that people get after a long walk in a wet valley.</p></main>");
        string sitemap = File.ReadAllText(_desk.File("site", "sitemap.xml"));
        File.WriteAllText(_desk.File("site", "sitemap.xml"), sitemap.Replace("</urlset>", "<url><loc>https://sample.voicehealth.example/conditions/marsh-cough/</loc></url></urlset>", StringComparison.Ordinal));
        _desk.Edit("site", "/conditions/chickenpox/", "card--care--urgent", "card--care--non-urgent");
        _desk.Edit("site", "/conditions/chickenpox/", "Urgent advice: ", "Non-urgent advice: ");
        _desk.Edit("site", "/conditions/chickenpox/", "How chickenpox spreads", "Treatment of chickenpox");
        _desk.Edit("site", "/conditions/norovirus/", "does not kill norovirus", "does kill norovirus");
        _desk.Edit("site", "/conditions/migraine/", "A diary helps you find yours.", "A diary helps you find yours. Ask your grandmother about her headaches.");
    }

    private static void AssertPlanted(JsonElement review)
    {
        AssertFound(review, "dose-changed", "/medicines/paracetamol/", "review", after: "up to 6 times");
        AssertFound(review, "page-removed", "/conditions/hay-fever/", "review", before: "Hay fever");
        AssertFound(review, "review-overdue", "/conditions/flu/", "review", after: "1 October 2026");
        AssertFound(review, "title-changed", "/conditions/shingles/", "review", before: "Shingles", after: "Belt of spots");
        AssertFound(review, "list-item-lost", "/conditions/chickenpox/", "review", before: "not want to eat");
        AssertFound(review, "page-added", "/conditions/marsh-cough/", "review", after: "Marsh cough");
        AssertFound(review, "urgency-lowered", "/conditions/chickenpox/", "review", before: "Call 111 or your GP surgery today");
        AssertFound(review, "alias-lost", "/conditions/meningitis/", "review", before: "hooded fever");
        AssertFound(review, "section-moved", "/conditions/chickenpox/", "review", after: "Treatment of chickenpox");
        AssertFound(review, "negation-changed", "/conditions/norovirus/", "review", before: "does not kill", after: "does kill");
        AssertFound(review, "text-added", "/conditions/migraine/", "review", after: "grandmother");
    }

    private static void AssertFound(JsonElement review, string kind, string page, string gate, string before = "", string after = "")
    {
        Assert.Contains(review.GetProperty("findings").EnumerateArray(), finding =>
            finding.GetProperty("kind").GetString() == kind
            && finding.GetProperty("page").GetString() == page
            && finding.GetProperty("gate").GetString() == gate
            && finding.GetProperty("before").GetString()!.Contains(before, StringComparison.Ordinal)
            && finding.GetProperty("after").GetString()!.Contains(after, StringComparison.Ordinal));
        Assert.True(review.GetProperty("counts").GetProperty(kind).GetInt32() > 0);
    }

    private async Task<(int ExitCode, JsonElement Review)> DiffAsync()
    {
        _desk.CopySite("was");
        _desk.Edit("was", "/conditions/meningitis/", "\"brain lining infection\"", "\"brain lining infection\", \"hooded fever\"");
        await _desk.ReindexAsync("was", "old");
        await _desk.ReindexAsync("site", "new");
        CommandResult result = await _desk.RunAsync("diff", _desk.File("old"), _desk.File("new"), "--json");
        return (result.ExitCode, JsonDocument.Parse(result.Output).RootElement);
    }

    /// <summary>Sets both dates of a page's review, in its data and in its words.</summary>
    private void ReviewOn(string page, string last, string next)
    {
        string file = _desk.File("site", page.Trim('/'), "index.html");
        string html = ReviewDays().Replace(File.ReadAllText(file), $"\"lastReviewed\": [\"{last}\", \"{next}\"]");
        File.WriteAllText(file, NextReview().Replace(html, $"Next review due: {DateOnly.Parse(next):d MMMM yyyy}"));
    }

    [GeneratedRegex("\"lastReviewed\": \\[[^]]*]")]
    private static partial Regex ReviewDays();

    [GeneratedRegex("Next review due: [^<]*")]
    private static partial Regex NextReview();
}
