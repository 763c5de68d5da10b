using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>
/// What the rules and the hunch make of sentences. Those that they were learned from show a fit and no promise; those that were kept back
/// show what new wording can expect, and the bars stand a little under what was measured.
/// </summary>
public class SpokenUtterancesTests
{
    private static readonly SafetyFigures[] Learned = [.. new SafetyChecker(EditorsRules.Guard).Check(SpokenUtterances.Learned)];
    private static readonly SafetyFigures[] KeptBack = [.. new SafetyChecker(EditorsRules.Guard).Check(SpokenUtterances.KeptBack)];

    [Theory]
    [InlineData(AlertLevel.Emergency, 0.95, 0.94)]
    [InlineData(AlertLevel.Crisis, 0.98, 0.96)]
    [InlineData(AlertLevel.Urgent, 0.97, 0.85)]
    public void Check_LearnedDangers_RaiseTheirLevels(AlertLevel level, double strong, double right) => AssertHeard(Learned, level, strong, right);

    [Fact]
    public void Check_LearnedHarmlessSentences_RaiseNextToNothing() => AssertQuiet(Learned, 0.005);

    [Theory]
    [InlineData(AlertLevel.Emergency, 0.90, 0.90)]
    [InlineData(AlertLevel.Crisis, 0.91, 0.88)]
    [InlineData(AlertLevel.Urgent, 0.78, 0.68)]
    public void Check_KeptBackDangers_RaiseTheirLevels(AlertLevel level, double strong, double right) => AssertHeard(KeptBack, level, strong, right);

    [Fact]
    public void Check_KeptBackHarmlessSentences_RaiseFewAlerts() => AssertQuiet(KeptBack, 0.03);

    private static void AssertHeard(SafetyFigures[] sets, AlertLevel level, double strong, double right)
    {
        SafetyFigures figures = sets.Single(f => f.Level == level);
        Assert.True(
            figures.Strong >= strong * figures.Count && figures.Right >= right * figures.Count,
            $"{figures.Strong} strong and {figures.Right} right of {figures.Count}{Environment.NewLine}{string.Join(Environment.NewLine, figures.Misses)}");
    }

    private static void AssertQuiet(SafetyFigures[] sets, double most)
    {
        SafetyFigures none = sets.Single(f => f.Level == AlertLevel.None);
        Assert.True(none.Misses.Length <= none.Count * most, $"{none.Misses.Length} of {none.Count}{Environment.NewLine}{string.Join(Environment.NewLine, none.Misses)}");
    }
}
