using VoiceHealth.Search.Questions;
using VoiceHealth.Search.Tests.Fixtures;
using Xunit;

namespace VoiceHealth.Search.Tests.Questions;

/// <summary>Ten ways of asking for one topic.</summary>
public sealed class ParaphraseTests
{
    private const double Least = 0.97;

    private static readonly string[] Ways =
    [
        "what is {x}", "tell me about {x}", "what are the symptoms of {x}", "how do you treat {x}", "{x}", "can you tell me what {x} is please",
        "is {x} serious", "i want to know about {x}", "what causes {x}", "my mum has {x} what should she do",
    ];

    [Fact]
    public void Search_TenRewordings_GiveOnePage()
    {
        using var release = new SmallRelease();
        (string Topic, string Page)[] topics = [.. SmallRelease.Pages.Where(page => page.Info.Topic != "Diabetes").Select(page => (page.Info.Topic.ToLowerInvariant(), page.Info.Path))];

        string[] missed = [.. topics.SelectMany(topic => Ways.Select(way => (Words: way.Replace("{x}", topic.Topic, StringComparison.Ordinal), topic.Page)))
            .Where(asked => release.Search.Search(asked.Words, QuestionContext.Start) is not { Candidates: [var first, ..] } || first.Path != asked.Page)
            .Select(asked => asked.Words)];

        Assert.True(missed.Length <= (1 - Least) * topics.Length * Ways.Length, string.Join("; ", missed));
    }
}
