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
    [InlineData("what is type nine diabetes")]
    [InlineData("type 7 asthma treatment")]
    [InlineData("order me a pizza")]
    [InlineData("")]
    public void Search_NothingOfTheRelease_Declines(string words) =>
        Assert.Equal(SearchDecision.Decline, _release.Search.Search(words, QuestionContext.Start).Decision);

    [Theory]
    [InlineData("does exercise help sciatica", "Exercises ease it.", true)]
    [InlineData("does exercise help sciatica", "Rest eases it.", false)]
    [InlineData("when do i need a hay fever jab", "A vaccine is being made.", true)]
    public void Search_MoreThanATopicAsked_TellsWhatATextHasToSay(string words, string text, bool said) =>
        Assert.Equal(said, _release.Search.Search(words, QuestionContext.Start).Question.Matter is [{ } matter] && matter.IsSaidIn(text));

    [Theory]
    [InlineData("what is asthma")]
    [InlineData("how do you treat sciatica")]
    [InlineData("can asthma get better without flying")]
    public void Search_OnlyATopicAsked_HasNoMatter(string words) =>
        Assert.Empty(_release.Search.Search(words, QuestionContext.Start).Question.Matter);

    [Fact]
    public void Search_OpenChoices_TakesTheOneThatIsMeant()
    {
        var context = new QuestionContext(null, VoiceHealth.Content.HealthAspect.Overview, ["/conditions/type-1-diabetes/", "/conditions/type-2-diabetes/"]);

        SearchResult result = _release.Search.Search("type two", context);

        Assert.Equal(SearchDecision.Answer, result.Decision);
        Assert.Equal("/conditions/type-2-diabetes/", result.Candidates[0].Path);
    }

    [Theory]
    [InlineData("what causes it")]
    [InlineData("is it catching")]
    [InlineData("and in pregnancy")]
    public void Search_FollowUp_GoesOnAboutTheOpenPage(string words)
    {
        SearchResult result = _release.Search.Search(words, new QuestionContext("/conditions/asthma/", VoiceHealth.Content.HealthAspect.Overview, []));

        Assert.Equal("/conditions/asthma/", result.Candidates[0].Path);
        Assert.False(result.Question.NamesTopic);
    }

    [Fact]
    public void Search_OtherTopicNamed_LeavesTheOpenPage() =>
        Assert.Equal(
            "/conditions/migraine/",
            _release.Search.Search("what about migraine then", new QuestionContext("/conditions/asthma/", VoiceHealth.Content.HealthAspect.Overview, [])).Candidates[0].Path);

    [Theory]
    [InlineData("what's the dose of ibuprofen")]
    [InlineData("is it ok to give my toddler aspirin")]
    public void Search_TopicWithoutAPage_LeavesTheOpenPage(string words)
    {
        SearchResult result = _release.Search.Search(words, new QuestionContext("/conditions/migraine/", VoiceHealth.Content.HealthAspect.Overview, []));

        Assert.DoesNotContain(result.Candidates, page => page.Path == "/conditions/migraine/");
    }

    [Theory]
    [InlineData("can i take ibuprofen for it")]
    [InlineData("is it safe")]
    public void Search_PointsToTheOpenPage_GoesOnAboutIt(string words) =>
        Assert.Equal(
            "/conditions/migraine/",
            _release.Search.Search(words, new QuestionContext("/conditions/migraine/", VoiceHealth.Content.HealthAspect.Overview, [])).Candidates[0].Path);

    [Theory]
    [InlineData("what are the symptoms of hey fever", "/conditions/hay-fever/")]
    [InlineData("what helps my grain", "/conditions/migraine/")]
    [InlineData("is azma catching", "/conditions/asthma/")]
    public void Search_BadlyHeardName_FindsItsPage(string words, string path)
    {
        SearchResult result = _release.Search.Search(words, QuestionContext.Start);

        Assert.Equal(path, Assert.IsType<PageCandidate>(result.Candidates.FirstOrDefault()).Path);
    }

    [Fact]
    public void Search_WideName_AsksWhich()
    {
        SearchResult result = _release.Search.Search("tell me about diabetes", QuestionContext.Start);

        Assert.Equal(SearchDecision.Clarify, result.Decision);
        Assert.Equal(["/conditions/diabetes/", "/conditions/type-1-diabetes/", "/conditions/type-2-diabetes/"], result.Candidates.Select(page => page.Path));
    }

    [Fact]
    public void Search_ManyThreads_AnswersAsOneDoes()
    {
        string[] words = [.. Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? "what is asthma" : "what is sigh attica")];

        string[] found = [.. words.AsParallel().AsOrdered().Select(said => _release.Search.Search(said, QuestionContext.Start).Candidates[0].Path)];

        Assert.Equal(words.Select(said => said.EndsWith("asthma", StringComparison.Ordinal) ? "/conditions/asthma/" : "/conditions/sciatica/"), found);
    }

    [Fact]
    public void Search_Explained_SaysWhy()
    {
        SearchResult result = _release.Search.Search("what is asthma", QuestionContext.Start, explain: true);

        Assert.StartsWith("score", result.Candidates[0].Evidence, StringComparison.Ordinal);
        Assert.Empty(_release.Search.Search("what is asthma", QuestionContext.Start).Candidates[0].Evidence);
    }
}
