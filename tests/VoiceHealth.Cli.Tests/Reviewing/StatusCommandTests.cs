using System.Text.Json;
using VoiceHealth.Cli.Tests.Fixtures;

namespace VoiceHealth.Cli.Tests.Reviewing;

public sealed class StatusCommandTests : IDisposable
{
    private readonly EditorsDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData(6, 0)]
    [InlineData(8, 1)]
    public async Task Run_AgeOfAnothersPages_WantsARefreshAfterSevenDays(int days, int exitCode)
    {
        _desk.CopySite("site");
        string sitemap = File.ReadAllText(_desk.File("site", "sitemap.xml"));
        File.WriteAllText(_desk.File("site", "sitemap.xml"), sitemap.Replace("sample.voicehealth.example", "health.example", StringComparison.Ordinal));
        foreach (string file in Directory.EnumerateFiles(_desk.File("site"), "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, EditorsDesk.Today.AddDays(-days).UtcDateTime);
        }

        await _desk.ReindexAsync("site", "release");
        CommandResult result = await _desk.RunAsync("status", "--index", _desk.File("release"), "--json");

        JsonElement status = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(days, status.GetProperty("ageDays").GetDouble());
        Assert.Equal(exitCode == 1, status.GetProperty("mustRefresh").GetBoolean());
        Assert.Equal(31, status.GetProperty("coverage").GetProperty("MedicalHelpEmergency").GetInt32());
    }

    [Fact]
    public async Task Run_ReviewOverdueOrDueSoon_NamesThePages()
    {
        _desk.CopySite("site");
        _desk.Edit("site", "/conditions/flu/", "2029-01-15", "2026-11-19");
        _desk.Edit("site", "/conditions/shingles/", "2029-02-10", "2026-12-24");

        await _desk.ReindexAsync("site", "release");
        CommandResult result = await _desk.RunAsync("status", "--index", _desk.File("release"));

        Assert.Contains("Overdue for clinical review: 1\n  /conditions/flu/ by 19 November 2026\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("[a-z][A-Z]", result.Output.Replace(_desk.Home, "", StringComparison.Ordinal));
        Assert.Contains("when to call 999", result.Output, StringComparison.Ordinal);
        Assert.Contains("Due for clinical review within 90 days: 1\n  /conditions/shingles/ by 24 December 2026\n", result.Output, StringComparison.Ordinal);
    }
}
