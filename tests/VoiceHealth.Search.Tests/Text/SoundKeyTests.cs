using VoiceHealth.Search.Text;
using Xunit;

namespace VoiceHealth.Search.Tests.Text;

public sealed class SoundKeyTests
{
    [Theory]
    [InlineData("sigh attica", "sciatica")]
    [InlineData("new monia", "pneumonia")]
    [InlineData("melon omer", "melanoma")]
    [InlineData("as ma", "asthma")]
    [InlineData("ear ake", "earache")]
    public void Of_BadlyHeardName_SoundsMoreLikeItThanAnything(string heard, string meant)
    {
        string key = SoundKey.Of(heard.Split(' '));

        float likeMeant = SoundDistance.Similarity(key, SoundKey.Of([meant]));

        Assert.True(likeMeant > 0.8f, $"{key} and {SoundKey.Of([meant])}: {likeMeant}");
        foreach (string other in new[] { "gout", "tonsillitis", "measles", "cataracts", "hernia" })
        {
            Assert.True(SoundDistance.Similarity(key, SoundKey.Of([other])) < likeMeant);
        }
    }

    [Fact]
    public void Similarity_SameKey_IsOne() => Assert.Equal(1f, SoundDistance.Similarity("siatika", "siatika"));
}
