using VoiceHealth.Cli.Releases;

namespace VoiceHealth.Cli.Tests.Releases;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("cold", "cold", true)]
    [InlineData("comon-cold", "common-cold", true)]
    [InlineData("cmon-cold", "common-cold", true)]
    [InlineData("cold", "gold", true)]
    [InlineData("ab", "ba", true)]
    [InlineData("", "ab", true)]
    [InlineData("con-cold", "common-cold", false)]
    [InlineData("abcd", "dcba", false)]
    [InlineData("", "abc", false)]
    public void IsWithin_TwoSlips_AreForgiven(string written, string meant, bool expected) => Assert.Equal(expected, Spelling.IsWithin(2, written, meant));
}
