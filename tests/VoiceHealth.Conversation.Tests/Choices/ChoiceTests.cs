using VoiceHealth.Content;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Choices;

public sealed class ChoiceTests
{
    [Fact]
    public void Respond_NameOfAWholeFamily_NamesItsKindsAndAWayToTheWhole()
    {
        Reply reply = new Talk().Say("what is marrowitch");

        Assert.Equal(SamplePages.Marrowitch, reply.Pages[0]);
        Assert.DoesNotContain(reply.Choices, choice => choice.Page == SamplePages.Marrowitch);
        Assert.Contains("say: in general.", reply.Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in general")]
    [InlineData("i don't know which")]
    [InlineData("just marrowitch")]
    public void Respond_NoneOfTheKinds_ReadsTheWhole(string words)
    {
        var talk = new Talk();
        talk.Say("what is marrowitch");

        Reply reply = talk.Say(words);

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.Equal(SamplePages.Marrowitch, reply.Pages[0]);
    }

    [Fact]
    public void Respond_TheOtherOneAfterAChoice_ReadsTheOther()
    {
        var talk = new Talk();
        string first = talk.Say("what is marrowitch").Choices[0].Page;
        talk.Say("the first one");

        Reply reply = talk.Say("no sorry the other one");

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.NotEqual(first, reply.Pages[0]);
    }

    [Fact]
    public void Respond_QuestionInsteadOfAChoice_IsAnsweredForTheLikeliest()
    {
        var talk = new Talk();
        talk.Say("what is marrowitch");

        Reply reply = talk.Say("what are the symptoms of it");

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.Equal(SamplePages.Marrowitch, reply.Pages[0]);
        Assert.Equal(HealthAspect.Symptoms, reply.Aspect);
        Assert.StartsWith("In general.", reply.Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i was only joking")]
    [InlineData("that's not helpful")]
    [InlineData("you're useless")]
    public void Respond_NothingAsked_AsksWhatElse(string words)
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Assert.Equal(ReplyKind.Offer, talk.Say(words).Kind);
    }
}
