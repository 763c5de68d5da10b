using VoiceHealth.Search.Text;
using Xunit;

namespace VoiceHealth.Search.Tests.Text;

public sealed class SoundCostsTests
{
    [Fact]
    public void Gain_LessAlike_TellsLess()
    {
        float same = SoundCosts.Gain('s', 's', 4);
        float alike = SoundCosts.Gain('z', 's', 4);
        float other = SoundCosts.Gain('k', 's', 4);

        Assert.Equal(4, same);
        Assert.InRange(alike, 0, same);
        Assert.True(other < 0);
    }

    [Fact]
    public void Gap_UnstressedVowel_CostsLessThanAConsonant() => Assert.True(SoundCosts.Gap('@', 't') < SoundCosts.Gap('k', 't'));

    [Fact]
    public void Gain_AcrossABreak_NeverPays() => Assert.True(SoundCosts.Gain(SoundCosts.Break, 's', 6) < -50);
}
