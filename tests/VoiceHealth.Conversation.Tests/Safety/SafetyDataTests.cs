using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>
/// Figures on the development questions. The rules were written on the half whose ids hash to an even number; nobody looked at the
/// other half while writing them, so its figures are the honest ones.
/// </summary>
public class SafetyDataTests
{
    [Theory]
    [InlineData(true, 0.99)]
    [InlineData(false, 0.70)]
    public void Check_Emergencies_AreHeard(bool written, double least)
    {
        SafetyCase[] cases = [.. Cases("emergencies").Where(c => IsWrittenOn(c.Id) == written)];
        foreach (SafetyFigures figures in Checker().Check(cases).Where(f => f.Level is AlertLevel.Emergency or AlertLevel.Crisis))
        {
            TestContext.Current.SendDiagnosticMessage($"written on: {written}: {figures.Level} {figures.Strong} of {figures.Count}");
            Assert.True(figures.Strong >= least * figures.Count, $"{figures.Level}: {figures.Strong} of {figures.Count}");
        }
    }

    [Fact]
    public void Check_AllSets_RaiseAtMostOneFalseAlarmInAHundred()
    {
        SafetyCase[] cases = [.. new[] { "emergencies", "named", "symptoms", "out-of-scope", "noisy" }.SelectMany(Cases)];
        SafetyFigures none = Checker().Check(cases).Single(f => f.Level == AlertLevel.None);
        Assert.True(none.Misses.Length <= none.Count / 100, string.Join(Environment.NewLine, none.Misses));
    }

    [Fact]
    public void Harvest_EmergencyCardsOfTheSiteCopy_AreHeardInNinetySevenOfAHundred()
    {
        var harvest = new SafetyHarvest(EditorsRules.Guard);
        HarvestedSign[] signs = [.. Signs().Select(s => harvest.Check(s.Page, s.Topic, s.Sign))];
        HarvestedSign[] unheard = [.. signs.Where(s => s.RuleId is null)];
        Assert.True(signs.Length > 250, $"only {signs.Length} signs were read");
        Assert.True(unheard.Length <= signs.Length * 0.03, string.Join(Environment.NewLine, unheard.Select(s => s.Spoken)));
    }

    private static SafetyChecker Checker() => new(EditorsRules.Guard);

    private static IEnumerable<SafetyCase> Cases(string set) => SafetyCase.ReadFile(SharedData.Require("questions", $"{set}.tsv"));

    private static bool IsWrittenOn(string id) => SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] % 2 == 0;

    private static IEnumerable<(string Page, string Topic, string Sign)> Signs()
    {
        foreach (string line in File.ReadLines(SharedData.Require("nhs-site", "expected.jsonl")))
        {
            using var page = JsonDocument.Parse(line);
            string topic = Regex.Replace(page.RootElement.GetProperty("title").GetString() ?? "", @"\s*\([^)]*\)", "");
            foreach (JsonElement card in page.RootElement.GetProperty("careCards").EnumerateArray().Where(c => c.GetProperty("level").GetString() == "emergency"))
            {
                foreach (JsonElement item in card.GetProperty("items").EnumerateArray())
                {
                    yield return (page.RootElement.GetProperty("path").GetString() ?? "", topic, item.GetString() ?? "");
                }
            }
        }
    }
}
