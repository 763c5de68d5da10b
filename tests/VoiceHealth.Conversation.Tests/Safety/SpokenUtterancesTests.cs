using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>What the rules and the hunch make of the sentences they were written on and learned from: a fit, and no promise for new wording.</summary>
public class SpokenUtterancesTests
{
    private static readonly SafetyFigures[] Figures = [.. new SafetyChecker(EditorsRules.Guard).Check(SpokenUtterances.All)];

    [Theory]
    [InlineData(AlertLevel.Emergency, 0.95, 0.94)]
    [InlineData(AlertLevel.Crisis, 0.99, 0.97)]
    [InlineData(AlertLevel.Urgent, 0.97, 0.86)]
    public void Check_OurDangers_RaiseTheirLevels(AlertLevel level, double strong, double right)
    {
        SafetyFigures figures = Figures.Single(f => f.Level == level);
        Assert.True(figures.Strong >= strong * figures.Count && figures.Right >= right * figures.Count, string.Join(Environment.NewLine, figures.Misses));
    }

    [Fact]
    public void Check_OurHarmlessSentences_RaiseNextToNothing()
    {
        SafetyFigures none = Figures.Single(f => f.Level == AlertLevel.None);
        Assert.True(none.Misses.Length <= none.Count / 200, string.Join(Environment.NewLine, none.Misses));
    }
}
