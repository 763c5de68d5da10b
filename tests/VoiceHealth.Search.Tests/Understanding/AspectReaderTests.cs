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
    [InlineData("what is the dose for a child", "treatment")]
    [InlineData("how many of them can i take", "treatment")]
    [InlineData("how much of it do i take", "treatment")]
    [InlineData("is gout catching", "spread")]
    [InlineData("can my kids get it off me", "spread")]
    [InlineData("how long does gout last", "recovery")]
    [InlineData("will it ever clear up on its own", "recovery")]
    [InlineData("can i still drive with gout", "self-care")]
    [InlineData("what shouldn't i eat with gout", "self-care")]
    [InlineData("where did i get gout from", "causes")]
    [InlineData("does gout run in families", "causes")]
    [InlineData("would a blood test pick it up", "diagnosis")]
    [InlineData("how would the doctor know it's gout", "diagnosis")]
    [InlineData("what happens if i leave it", "complications")]
    [InlineData("can gout make you go blind", "complications")]
    [InlineData("do i need to go to hospital with gout", "when-to-get-help")]
    [InlineData("who should i see about my gout", "when-to-get-help")]
    [InlineData("how do i make sure i don't get gout again", "prevention")]
    [InlineData("what do doctors prescribe for gout", "treatment")]
    [InlineData("can i have gout while i'm expecting", "pregnancy")]
    public void Read_WaysOfAsking_AreTold(string words, string section)
    {
        (HealthAspect aspect, bool stated) = Reader.Read(UtteranceNormalizer.Normalize(words));

        Assert.Equal(section, SectionWords.Of(aspect));
        Assert.True(stated);
    }

    [Fact]
    public void Read_TopicAlone_IsUnstatedOverview() => Assert.Equal((HealthAspect.Overview, false), Reader.Read(["gout"]));
}
