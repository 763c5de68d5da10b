using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Conversation.Tests.Safety;

public class SafetyRulesTests
{
    [Fact]
    public void Examples_OfEveryRule_HoldWhenRun() =>
        Assert.Empty(SafetyExamples.Run(EditorsRules.Rules, EditorsRules.Compiled.Examples));

    [Fact]
    public void Replies_OfEmergencyRules_SendToHelpInTheFirstSentence()
    {
        foreach (Alert alert in EditorsRules.Guard.Alerts.Where(a => a.Level == AlertLevel.Emergency))
        {
            Assert.True(
                alert.Reply.Sentences[0].Contains("999", StringComparison.Ordinal) || alert.Reply.Sentences[0].Contains("A&E", StringComparison.Ordinal),
                $"{alert.RuleId}: {alert.Reply.Sentences[0]}");
        }
    }

    [Fact]
    public void Replies_OfCrisisAbuseAndAssault_AreAllPrivate()
    {
        SafetyClass[] classes = [SafetyClass.Crisis, SafetyClass.AbuseOfAdult, SafetyClass.AbuseOfChild, SafetyClass.SexualAssault];
        foreach (SafetyClass kind in classes)
        {
            Alert[] alerts = [.. EditorsRules.Guard.Alerts.Where(a => a.Class == kind)];
            Assert.NotEmpty(alerts);
            Assert.All(alerts, a => Assert.True(a.Reply.Private && a.Level == AlertLevel.Crisis, a.RuleId));
        }
    }

    [Theory]
    [InlineData("crisis", "116 123")]
    [InlineData("crisis", "85258")]
    [InlineData("crisis", "mental health option")]
    [InlineData("abuse-of-adult", "0808 2000 247")]
    [InlineData("abuse-of-adult", "press 55")]
    [InlineData("abuse-of-child", "0808 800 5000")]
    [InlineData("abuse-of-child", "0800 1111")]
    [InlineData("sexual-assault", "sexual assault referral centre")]
    [InlineData("poisoning", "Do not make them sick")]
    [InlineData("urgent-under-five", "rather than use NHS 111 online")]
    [InlineData("pregnancy", "midwife")]
    public void Replies_NameTheirService(string key, string words) =>
        Assert.Contains(words, string.Join(' ', EditorsRules.Guard.Replies.Single(r => r.Key == key).Sentences), StringComparison.Ordinal);
}
