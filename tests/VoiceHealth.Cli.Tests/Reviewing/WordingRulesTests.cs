using VoiceHealth.Cli.Reviewing;
using VoiceHealth.Cli.Reviewing.Comparing;

namespace VoiceHealth.Cli.Tests.Reviewing;

public sealed class WordingRulesTests
{
    [Theory]
    [InlineData("Take 200 milligrams.", "Take 400 milligrams.", "DoseChanged")]
    [InlineData("Take one capsule with food.", "Take three capsules with food.", "DoseChanged")]
    [InlineData("Use it 3 times a day.", "Use it 4 times a day.", "DoseChanged")]
    [InlineData("Use it once a day.", "Use it twice a day.", "DoseChanged")]
    [InlineData("Wait 6 hours between drops, every 6 hours.", "Wait 6 hours between drops, every 4 hours.", "DoseChanged")]
    [InlineData("Take 2.5ml.", "Take 25ml.", "DoseChanged")]
    [InlineData("You should rest.", "You should not rest.", "NegationChanged")]
    [InlineData("You can't swim.", "You can swim.", "NegationChanged")]
    [InlineData("Stay at home for 5 days.", "Stay at home for 3 days.", "NumberChanged")]
    [InlineData("Two of the children had it.", "Five of the children had it.", "NumberChanged")]
    [InlineData("It is itchy.", "It is very itchy.", "TextChanged")]
    public void KindOf_Rewording_NamesTheGravestChange(string before, string after, string expected)
    {
        Assert.Equal(Enum.Parse<FindingKind>(expected), WordingRules.KindOf(before, after));
    }
}
