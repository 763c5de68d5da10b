using VoiceHealth.Search.Language;
using VoiceHealth.Search.Language.Format;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Tests.Fixtures;
using VoiceHealth.Search.Understanding;
using VoiceHealth.Content.Releases;
using Xunit;

namespace VoiceHealth.Search.Tests.Ranking;

/// <summary>What sounds like a name tells little where only its everyday word was said as it is.</summary>
public sealed class BadlyHeardTests : IDisposable
{
    private const string HayFever = "/conditions/hay-fever/";

    private readonly SmallRelease _release = new();
    private readonly LanguageModel _model;

    public BadlyHeardTests() => _model = LanguageFormat.ReadFile(Path.Combine(_release.Directory, ReleaseLayout.Language));

    public void Dispose() => _release.Dispose();

    [Fact]
    public void Match_OtherWordBeforeTheSameHead_IsUnlikeApartFromIt()
    {
        NameMatch alike = Hear("tell me about allergic rinitus from pollen");
        NameMatch unlike = Hear("tell me about allergic plumbers from pollen");

        Assert.True(alike.Rest > 0.7f, $"\"rinitus\" is nearly as good as \"rhinitis\": {alike}");
        Assert.True(unlike.Name == 0 || unlike.Rest < alike.Rest - 0.2f, $"\"plumbers\" is not: {unlike}");
        Assert.NotEqual(0UL, alike.Exact);
    }

    [Fact]
    public void Match_NameThatWasSaid_IsNoSlipOfAnother() => Assert.Equal(0, Hear("tell me about type two diabetes", "/conditions/type-1-diabetes/").Name);

    [Fact]
    public void Rank_NameWithinALongerOneThatWasHeard_IsEngulfed()
    {
        Candidate[] ranked = Rank("tell me about type two diabetes", new Evidence(_model));

        Candidate hub = Assert.Single(ranked, candidate => _model.Paths[candidate.Page] == "/conditions/diabetes/");
        Candidate said = Assert.Single(ranked, candidate => _model.Paths[candidate.Page] == "/conditions/type-2-diabetes/");
        Assert.Equal(1, hub[RankFeature.Engulfed]);
        Assert.Equal(0, said[RankFeature.Engulfed]);
    }

    private NameMatch Hear(string words, string path = HayFever)
    {
        var evidence = new Evidence(_model);
        Rank(words, evidence);
        return evidence.Sounds[_model.FindPage(path)];
    }

    private Candidate[] Rank(string words, Evidence evidence) =>
        new CandidateRanker(_model, new LuceneTermPostings(_release.Library.Segment)).Rank(new UtteranceReader(_model).Read(words), default, evidence);
}
