using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Conversation.Tests.Safety;

public class SpokenUtterancesTests
{
    [Fact]
    public void Check_OurUtterances_RaiseTheirLevels()
    {
        string[] wrong =
        [
            .. SpokenUtterances.All
                .Select(u => (u.Level, u.Words, Alert: EditorsRules.Guard.Check(u.Words)))
                .Where(u => u.Level != (u.Alert?.Level ?? AlertLevel.None))
                .Select(u => $"{u.Level}, got {u.Alert?.Level} by {u.Alert?.RuleId}: {u.Words}"),
        ];
        Assert.Empty(wrong);
    }
}
