using System.Text.Json;
using System.Text.RegularExpressions;
using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Ingestion.Compiling.Safety;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>
/// Figures on the development questions, all of which have been read while rules were written: they say that nothing is lost, not how new
/// wording fares (docs/measurements.md).
/// </summary>
public class SafetyDataTests
{
    [Fact]
    public void Check_Emergencies_AreHeard()
    {
        foreach (SafetyFigures figures in Checker().Check(Cases("emergencies")).Where(f => f.Level != AlertLevel.None))
        {
            TestContext.Current.SendDiagnosticMessage($"{figures.Level} {figures.Strong} of {figures.Count}");
            Assert.True(figures.Strong >= 0.96 * figures.Count, $"{figures.Level}: {figures.Strong} of {figures.Count}{Environment.NewLine}{string.Join(Environment.NewLine, figures.Misses)}");
        }
    }

    [Fact]
    public void Check_AllSets_RaiseAtMostOneFalseAlarmInAHundred()
    {
        SafetyCase[] cases = [.. new[] { "emergencies", "named", "symptoms", "out-of-scope", "noisy" }.SelectMany(Cases)];
        SafetyFigures none = Checker().Check(cases).Single(f => f.Level == AlertLevel.None);
        Assert.True(none.Misses.Length <= none.Count / 100, string.Join(Environment.NewLine, none.Misses));
    }

    /// <summary>With the rules that a release of the site copy has: the editors', and those of its own pages' cards.</summary>
    [Theory]
    [InlineData(false, 0.97)]
    [InlineData(true, 0.99)]
    public void Check_SignsOfEmergencyCards_AreHeardInTheFirstPerson(bool withTopic, double least)
    {
        CardSign[] signs = [.. Signs()];
        SafetyRuleSet rules = SafetyCompiler.CompileFolder(Repository.File("content-index", "safety"), signs, EditorsRules.Rules.Hunch).Rules!;
        var harvest = new SafetyHarvest(new SafetyGuard(rules));
        string[] said = [.. signs.Select(s => withTopic ? harvest.Check(s.Page, s.Topic, s.Sign).Spoken : SignInSpeech.FirstPerson(s.Sign))];
        var guard = new SafetyGuard(rules);
        string[] unheard = [.. said.Where(words => guard.Check(words) is null)];
        TestContext.Current.SendDiagnosticMessage($"with topic: {withTopic}: {said.Length - unheard.Length} of {said.Length}");
        Assert.True(signs.Length > 250, $"only {signs.Length} signs were read");
        Assert.True(unheard.Length <= signs.Length * (1 - least), string.Join(Environment.NewLine, unheard));
    }

    private static SafetyChecker Checker() => new(EditorsRules.Guard);

    private static IEnumerable<SafetyCase> Cases(string set) => SafetyCase.ReadFile(SharedData.Require("questions", $"{set}.tsv"));

    private static IEnumerable<CardSign> Signs()
    {
        foreach (string line in File.ReadLines(SharedData.Require("nhs-site", "expected.jsonl")))
        {
            using var page = JsonDocument.Parse(line);
            string topic = Regex.Replace(page.RootElement.GetProperty("title").GetString() ?? "", @"\s*\([^)]*\)", "");
            foreach (JsonElement card in page.RootElement.GetProperty("careCards").EnumerateArray().Where(c => c.GetProperty("level").GetString() == "emergency"))
            {
                foreach (JsonElement item in card.GetProperty("items").EnumerateArray())
                {
                    yield return new CardSign(page.RootElement.GetProperty("path").GetString() ?? "", topic, item.GetString() ?? "");
                }
            }
        }
    }
}
