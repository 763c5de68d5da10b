using VoiceHealth.Cli.Reviewing.Comparing;

namespace VoiceHealth.Cli.Tests.Reviewing;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("take one tablet a day", "take two tablets a day", "=take -one tablet +two tablets =a day")]
    [InlineData("do not drive", "do drive", "=do -not =drive")]
    [InlineData("", "call 999", "+call 999")]
    [InlineData("call 999", "", "-call 999")]
    [InlineData("the same", "the same", "=the same")]
    [InlineData("a b c d", "d c b a", null)]
    public void Compare_TwoTexts_GivesBothBackFromItsRuns(string before, string after, string? expected)
    {
        WordRun[] runs = [.. WordDiff.Compare(before, after)];

        Assert.Equal(before, string.Join(' ', runs.Where(run => run.Change != WordChange.Added).Select(run => run.Words)));
        Assert.Equal(after, string.Join(' ', runs.Where(run => run.Change != WordChange.Removed).Select(run => run.Words)));
        if (expected is not null)
        {
            Assert.Equal(expected, string.Join(' ', runs.Select(run => run.Change switch { WordChange.Same => "=", WordChange.Added => "+", _ => "-" } + run.Words)));
        }
    }
}
