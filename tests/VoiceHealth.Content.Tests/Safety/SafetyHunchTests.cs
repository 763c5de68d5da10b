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

    [Fact]
    public void FeaturesOf_ThreeWords_AreThemselvesTheirPairsAndAllThree()
    {
        int[] marks = [Hunch.MarkOf("pain"), Hunch.MarkOf("wheezing"), Hunch.MarkOf("112")];
        var features = new List<int>();
        foreach (int feature in SafetyHunch.FeaturesOf(marks))
        {
            features.Add(feature);
        }

        int[] expected =
        [
            SafetyHunch.Feature(7), SafetyHunch.FeatureAsSaid(marks[0]), SafetyHunch.Feature(7, 8, SafetyHunch.NumberToken),
            SafetyHunch.Feature(7, 8), SafetyHunch.Feature(7, SafetyHunch.NumberToken),
            SafetyHunch.Feature(8), SafetyHunch.Feature(8, SafetyHunch.NumberToken), SafetyHunch.Feature(SafetyHunch.NumberToken),
        ];
        Assert.Equal(expected, features);
    }

    [Fact]
    public void FeaturesOf_WordsFarApart_HaveNoPair()
    {
        int[] marks = [.. Enumerable.Range(SafetyHunch.FirstToken, SafetyHunch.Window + 1)];
        bool found = false;
        foreach (int feature in SafetyHunch.FeaturesOf(marks))
        {
            found |= feature == SafetyHunch.Feature(marks[0], marks[^1]);
        }

        Assert.False(found);
    }
}
