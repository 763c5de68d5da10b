using VoiceHealth.Content;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Search.Tests.Fixtures;
using VoiceHealth.Search.Text;
using VoiceHealth.Search.Understanding;
using Xunit;

namespace VoiceHealth.Search.Tests.Understanding;

public sealed class AspectReaderTests
{
    private static readonly AspectReader Reader = new(AspectPatterns.Build(LanguageSources.Read(SmallRelease.ContentIndex).Patterns));

    [Theory]
    [InlineData("what are the warning signs of a burst spleen", "symptoms")]
    [InlineData("why do people get gout", "causes")]
    [InlineData("how is it passed on", "spread")]
    [InlineData("will it go away by itself", "recovery")]
    [InlineData("how do you get rid of it", "treatment")]
    [InlineData("what can i do at home for it", "self-care")]
    [InlineData("can i lower my risk of a stroke", "prevention")]
    [InlineData("should i see a doctor about it", "when-to-get-help")]
    [InlineData("is it dangerous", "complications")]
    [InlineData("is there a jab for it", "vaccine")]
    [InlineData("and in pregnancy", "pregnancy")]
    [InlineData("and for babies", "children")]
    [InlineData("how do they test for it", "diagnosis")]
    [InlineData("what's the difference between a cold and flu", "overview")]
    public void Read_WaysOfAsking_AreTold(string words, string section)
    {
        (HealthAspect aspect, bool stated) = Reader.Read(UtteranceNormalizer.Normalize(words));

        Assert.Equal(section, SectionWords.Of(aspect));
        Assert.True(stated);
    }

    [Fact]
    public void Read_TopicAlone_IsUnstatedOverview() => Assert.Equal((HealthAspect.Overview, false), Reader.Read(["gout"]));
}
