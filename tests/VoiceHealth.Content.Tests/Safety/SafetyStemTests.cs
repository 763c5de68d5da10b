using VoiceHealth.Content.Safety;

namespace VoiceHealth.Content.Tests.Safety;

public class SafetyStemTests
{
    [Theory]
    [InlineData("wheezing", "wheez")]
    [InlineData("wheezed", "wheez")]
    [InlineData("wheeze", "wheez")]
    [InlineData("dropped", "drop")]
    [InlineData("drops", "drop")]
    [InlineData("falling", "fall")]
    [InlineData("ring", "ring")]
    [InlineData("is", "is")]
    [InlineData("a", "a")]
    public void LengthOf_FormsOfAWord_AreTheSameStem(string word, string stem) => Assert.Equal(stem, word[..SafetyStem.LengthOf(word)]);
}
