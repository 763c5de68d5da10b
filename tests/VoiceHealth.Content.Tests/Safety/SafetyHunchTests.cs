using VoiceHealth.Content.Safety;

namespace VoiceHealth.Content.Tests.Safety;

public class SafetyHunchTests
{
    private static readonly SafetyHunch Hunch = SafetyHunch.None with { Words = ["pain", "wheez"], Tokens = [7, 8] };

    [Theory]
    [InlineData("pain", 7)]
    [InlineData("pains", 7)]
    [InlineData("wheezing", 8)]
    [InlineData("112", SafetyHunch.NumberToken)]
    [InlineData("wobble", SafetyHunch.UnknownToken)]
    public void TokenOf_Word_IsItsOwnOrItsStems(string word, int token) => Assert.Equal(token, Hunch.TokenOf(word));

    [Fact]
    public void Feature_WordsAndPairs_AllDiffer()
    {
        int[] features = [.. Enumerable.Range(0, 40).SelectMany(a => Enumerable.Range(-1, 40).Select(b => SafetyHunch.Feature(a, b)))];
        Assert.Equal(features.Length, features.Distinct().Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(33)]
    public void FeatureCount_Tokens_IsThatOfWordsAndPairsWithinTheWindow(int tokens)
    {
        int counted = Enumerable.Range(0, tokens).Sum(i => 1 + Enumerable.Range(i + 1, SafetyHunch.Window).Count(j => j < tokens));
        Assert.Equal(counted, SafetyHunch.FeatureCount(tokens));
    }
}
