using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Alerts;

public sealed class TopicAlertsTests
{
    [Theory]
    [InlineData("i've had fourteen today")]
    [InlineData("can i have more i've had fourteen")]
    [InlineData("is it bad that i had fourteen of them")]
    public void Respond_AmountAfterAMedicine_IsOfThatMedicine(string words)
    {
        Talk talk = Open(PageKind.Medicine);
        Assert.Equal(ReplyKind.Emergency, talk.Say(words).Kind);
    }

    [Theory]
    [InlineData("i've had fourteen headaches today")]
    [InlineData("i've had two today")]
    public void Respond_AmountOfSomethingElse_RaisesNothing(string words)
    {
        Talk talk = Open(PageKind.Medicine);
        Assert.NotEqual(ReplyKind.Emergency, talk.Say(words).Kind);
    }

    [Fact]
    public void Respond_AmountAfterACondition_RaisesNothing()
    {
        Talk talk = Open(PageKind.Condition);
        Assert.NotEqual(ReplyKind.Emergency, talk.Say("i've had fourteen today").Kind);
    }

    private static Talk Open(PageKind kind)
    {
        SpeakablePage page = new PageFixture("/medicines/zendrol/", "Zendrol") { Kind = kind }
            .Text(HealthAspect.Overview, "", "Zendrol is a made-up medicine.")
            .Build();
        var talk = new Talk(pages: [page]);
        Assert.Equal(ReplyKind.Answer, talk.Say("what is zendrol").Kind);
        return talk;
    }
}
