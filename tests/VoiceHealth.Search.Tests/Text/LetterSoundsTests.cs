using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Search.Tests.Fixtures;
using VoiceHealth.Search.Text;
using Xunit;

namespace VoiceHealth.Search.Tests.Text;

public sealed class LetterSoundsTests
{
    private static readonly SpokenWords Spoken = new(LetterSounds.Build(LanguageSources.Read(SmallRelease.ContentIndex).LetterSounds));

    [Theory]
    [InlineData("knits", "nits")]
    [InlineData("tea bee", "TB")]
    [InlineData("em are eye", "MRI")]
    [InlineData("bee vee", "BV")]
    public void OfName_SpelledDifferently_SoundsTheSame(string one, string other) => Assert.Equal(Spoken.OfName(other), Spoken.OfName(one));

    [Fact]
    public void OfName_RBeforeAConsonant_IsSilent() => Assert.DoesNotContain('r', Spoken.OfName("heart burn"));

    [Fact]
    public void Append_NoRules_IsSilent()
    {
        var sounds = new List<char>();

        LetterSounds.Empty.Append("gout", sounds);

        Assert.Empty(sounds);
    }
}
