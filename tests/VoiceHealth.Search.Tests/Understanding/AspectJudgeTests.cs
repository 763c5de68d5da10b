using VoiceHealth.Content;
using VoiceHealth.Search.Questions;
using VoiceHealth.Search.Tests.Fixtures;
using Xunit;

namespace VoiceHealth.Search.Tests.Understanding;

public sealed class AspectJudgeTests : IDisposable
{
    private readonly SmallRelease _release = new();

    public void Dispose() => _release.Dispose();

    /// <summary>Ways to ask that no pattern was written for.</summary>
    [Theory]
    [InlineData("migraine", "overview")]
    [InlineData("my niece has migraine", "overview")]
    [InlineData("how'd i tell whether it's migraine", "symptoms")]
    [InlineData("what brought my sciatica on", "causes")]
    [InlineData("sciatica physio", "treatment")]
    [InlineData("what can doctors give me for sciatica", "treatment")]
    [InlineData("could you die from asthma", "complications")]
    [InlineData("how many weeks before sciatica clears up", "recovery")]
    [InlineData("will i pass hay fever to my children", "spread")]
    [InlineData("do kids need a jab against hay fever", "vaccine")]
    public void Search_TopicAskedAbout_ReadsWhichPartIsMeant(string words, string section)
    {
        SearchResult result = _release.Search.Search(words, QuestionContext.Start);

        Assert.Equal(section, SectionWords.Of(result.Question.Aspect));
    }

    [Fact]
    public void Search_LayTermThatAsks_StaysOnTheOpenPagesPart()
    {
        var context = new QuestionContext("/conditions/asthma/", HealthAspect.Overview, []);

        Assert.Equal("self-care", SectionWords.Of(_release.Search.Search("what can't i eat", context).Question.Aspect));
    }
}
