using VoiceHealth.Search.Questions;
using VoiceHealth.Search.Tests.Fixtures;
using Xunit;

namespace VoiceHealth.Search.Tests.Questions;

public sealed class QuestionSearchTests : IDisposable
{
    private readonly SmallRelease _release = new();

    public void Dispose() => _release.Dispose();

    [Theory]
    [InlineData("what is asthma", "/conditions/asthma/")]
    [InlineData("tell me about hay fever please", "/conditions/hay-fever/")]
    [InlineData("what are the symptoms of type two diabetes", "/conditions/type-2-diabetes/")]
    [InlineData("what is sigh attica", "/conditions/sciatica/")]
    public void Search_NamedTopic_FindsItsPage(string words, string path)
    {
        SearchResult result = _release.Search.Search(words, QuestionContext.Start);

        Assert.NotEqual(SearchDecision.Decline, result.Decision);
        Assert.Equal(path, result.Candidates[0].Path);
    }

    [Theory]
    [InlineData("what is glorbentine disease")]
    [InlineData("order me a pizza")]
    [InlineData("")]
    public void Search_NothingOfTheRelease_Declines(string words) =>
        Assert.Equal(SearchDecision.Decline, _release.Search.Search(words, QuestionContext.Start).Decision);

    [Fact]
    public void Search_OpenChoices_TakesTheOneThatIsMeant()
    {
        var context = new QuestionContext(null, VoiceHealth.Content.HealthAspect.Overview, ["/conditions/type-1-diabetes/", "/conditions/type-2-diabetes/"]);

        SearchResult result = _release.Search.Search("type two", context);

        Assert.Equal(SearchDecision.Answer, result.Decision);
        Assert.Equal("/conditions/type-2-diabetes/", result.Candidates[0].Path);
    }

    [Fact]
    public void Search_Explained_SaysWhy()
    {
        SearchResult result = _release.Search.Search("what is asthma", QuestionContext.Start, explain: true);

        Assert.StartsWith("score", result.Candidates[0].Evidence, StringComparison.Ordinal);
        Assert.Empty(_release.Search.Search("what is asthma", QuestionContext.Start).Candidates[0].Evidence);
    }
}
