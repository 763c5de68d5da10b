using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Answers;

public sealed class TopicComparisonTests
{
    [Fact]
    public void Respond_DifferenceBetweenTwoTopics_ReadsHowBothPagesStart()
    {
        Reply reply = new Talk().Say("what's the difference between blenfold and tansy cough");

        Assert.Equal([SamplePages.Blenfold, SamplePages.Tansy], reply.Pages);
        Assert.Contains("Blenfold is a made-up swelling of the thumb.", reply.Spoken, StringComparison.Ordinal);
        Assert.Contains("Tansy cough is a cough that nobody has.", reply.Spoken, StringComparison.Ordinal);
        Assert.EndsWith("Which shall I go on with: Blenfold or Tansy cough?", reply.Spoken, StringComparison.Ordinal);
        Assert.InRange(SpeakingTime.SecondsOf(reply.Segments), 5, 30);
    }

    [Theory]
    [InlineData(12, "Which shall I go on with")]
    [InlineData(28, "Which shall I go on with?")]
    [InlineData(60, "I have a page on each.")]
    public void Respond_ComparisonOfLongStarts_StaysWithinATurn(int words, string told)
    {
        Reply reply = new Talk(ContentOrigin.NhsWebsite, pages: [LongPage("/a/", "Florble", words), LongPage("/b/", "Quandle", words)]).Say("florble versus quandle");

        Assert.Equal(["/a/", "/b/"], reply.Pages);
        Assert.Contains(told, reply.Spoken, StringComparison.Ordinal);
        Assert.InRange(SpeakingTime.SecondsOf(reply.Segments), 1, 30);
        Assert.Equal(words < 60, reply.Card?.Licence.Contains("Open Government Licence", StringComparison.Ordinal) ?? false);
    }

    private static SpeakablePage LongPage(string path, string topic, int words) =>
        new PageFixture(path, topic).Text(HealthAspect.Overview, "", topic + " is " + string.Join(' ', Enumerable.Repeat("long", words)) + ".").Build();

    [Fact]
    public void Respond_IsItOneOrTheOther_NeverSaysWhich() =>
        Assert.StartsWith("I can't tell you which it is.", new Talk().Say("is it blenfold or tansy cough").Spoken, StringComparison.Ordinal);

    [Fact]
    public void Respond_ItComparedWithAnother_TakesTheOpenPage()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Assert.Equal([SamplePages.Blenfold, SamplePages.Tansy], talk.Say("is it worse than tansy cough").Pages);
    }

    [Fact]
    public void Respond_ComparisonOfAnUnknownTopic_IsNone()
    {
        Reply reply = new Talk().Say("what's the difference between florble and tansy cough");

        Assert.DoesNotContain("Which shall I go on with", reply.Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the second one", SamplePages.Tansy)]
    [InlineData("tansy", SamplePages.Tansy)]
    [InlineData("yes", SamplePages.Blenfold)]
    public void Respond_ChoiceAfterAComparison_ReadsThatPage(string words, string page)
    {
        var talk = new Talk();
        talk.Say("blenfold versus tansy cough");

        Reply reply = talk.Say(words);

        Assert.Equal(page, reply.Pages[0]);
        Assert.Equal(LastReply.Reading, talk.ReadState.Last);
    }

    [Fact]
    public void Respond_RepeatAfterAComparison_SaysBothAgain()
    {
        var talk = new Talk();
        Reply first = talk.Say("blenfold versus tansy cough");

        Assert.Equal(first.Pages, talk.Say("say that again").Pages);
    }
}
