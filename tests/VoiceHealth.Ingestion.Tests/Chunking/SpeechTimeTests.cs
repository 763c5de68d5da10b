using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Tests.Chunking;

public sealed class SpeechTimeTests
{
    [Fact]
    public void Of_AMinuteOfPlainText_IsAboutAMinute()
    {
        string text = string.Concat(Enumerable.Repeat("Most people get better after a week or two without any treatment. ", 12)) + "You should rest, keep warm and drink.";

        Assert.InRange(SpeechTime.Of(text).TotalSeconds, 40, 65);
    }

    [Theory]
    [InlineData("Call 0300 123 1044", "Call a pharmacist")]
    [InlineData("It takes time, rest, and food.", "It takes time rest and food")]
    [InlineData("an NHS GP", "an old man")]
    public void Of_DigitsPausesAndInitials_TakeTheirTime(string longer, string shorter) =>
        Assert.True(SpeechTime.Of(longer) > SpeechTime.Of(shorter));

    [Fact]
    public void Of_Nothing_TakesNoTime() => Assert.Equal(TimeSpan.Zero, SpeechTime.Of(string.Empty));
}
