using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Conversation.Tests.Speech;

public sealed class SpeakingTimeTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Call the doctor today.", 4)]
    [InlineData("116 123", 6)]
    [InlineData("2 to 3 weeks", 4)]
    [InlineData("- x", 1)]
    public void WordsOf_Text_CountsWhatIsHeard(string text, int words) => Assert.Equal(words, SpeakingTime.WordsOf(text));
}
