using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Choices;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Sources;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Tests.Answers;

public sealed class TopicFamilyTests
{
    private static readonly (string Path, string Topic)[] Pages =
    [
        ("/a/", "Oral glump (mouth glump)"), ("/b/", "Glump in men and women"), ("/c/", "Marrow"), ("/d/", "Type 1 marrow"), ("/e/", "Type 2 marrow"), ("/f/", "Tansy fever"), ("/g/", "Bird tansy fever"),
    ];

    [Fact]
    public void Find_NameSharedByPagesAndNobodysOwn_AsksBetweenThem() =>
        Assert.Equal((2, null), Shape(Find("what is glump", "/b/", "/a/")));

    [Fact]
    public void Find_PageOfThatNameThatTellsOfItsKinds_AsksInItsOrder()
    {
        (var members, string? exact) = Find("tell me about marrow", "/c/", "/e/", "/d/");

        Assert.Equal(["/d/", "/e/"], members);
        Assert.Equal("/c/", exact);
    }

    [Theory]
    [InlineData("what is oral glump")]
    [InlineData("what is type 2 marrow")]
    [InlineData("my child has a bad glump")]
    public void Find_NameSaidInFull_IsClear(string words) => Assert.Equal((0, null), Shape(Find(words, "/a/", "/b/", "/c/", "/d/", "/e/")));

    [Fact]
    public void Find_AnotherPageFirst_IsClear() => Assert.Equal((0, null), Shape(Find("what is glump", "/c/", "/a/", "/b/")));

    private static (int, string?) Shape((System.Collections.Immutable.ImmutableArray<string> Members, string? Exact) found) => (found.Members.Length, found.Exact);

    private static (System.Collections.Immutable.ImmutableArray<string> Members, string? Exact) Find(string words, params string[] paths)
    {
        SpeakablePage[] pages = [.. Pages.Select(page => new PageFixture(page.Path, page.Topic)
            .Text(HealthAspect.Overview, "", page.Path == "/c/" ? "There are two kinds: type 1 marrow and type 2 marrow." : "It is invented.", "Type 2 marrow is common.").Build())];
        var library = new MemoryLibrary(pages);
        var reader = new PageReader(new ReadingPlanner(library), new Attribution(library.Manifest, new FixedTime(SamplePages.Now)));
        PageCandidate[] candidates = [.. paths.Select(path => new PageCandidate(path, library.FindPage(path)!.Topic, 0.5, HealthAspect.Overview, ""))];
        return new TopicFamily(reader).Find(SpokenWords.Split(words), candidates);
    }
}
