using VoiceHealth.Content;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Answers;

public sealed class FollowUpTests
{
    [Fact]
    public void Respond_QuestionAboutAWordOfThePage_ReadsThatPassage()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say("should i get a wrap for it");

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.Equal(SamplePages.Blenfold, reply.Pages[0]);
        Assert.Contains("A pharmacist can suggest a thumb wrap.", reply.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_AspectOfAnUnknownTopic_IsNotAnsweredFromTheOpenPage()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say("what are the symptoms of florble");

        Assert.Equal(ReplyKind.Help, reply.Kind);
        Assert.Empty(reply.Pages);
    }

    [Fact]
    public void Respond_WhatAboutAnotherTopic_KeepsTheAspect()
    {
        var talk = new Talk();
        talk.Say("treatment for blenfold");

        Reply reply = talk.Say("what about tansy cough then");

        Assert.Equal(SamplePages.Tansy, reply.Pages[0]);
        Assert.Equal(HealthAspect.Treatments, reply.Aspect);
    }

    [Fact]
    public void Respond_QuestionThatThePageDoesNotAnswer_SaysSoAndOffersWhatItHas()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say("what should mine be");

        Assert.StartsWith("I can't find that on this page.", reply.Spoken, StringComparison.Ordinal);
        Assert.Equal(SamplePages.Blenfold, reply.Pages[0]);
        Assert.True(reply.SessionOpen);
    }

    [Fact]
    public void Respond_FeelingThatNothingFits_NamesPeopleToTalkTo()
    {
        Reply reply = new Talk().Say("i feel really low");

        Assert.False(reply.Answered);
        Assert.Contains("116 123", reply.Spoken, StringComparison.Ordinal);
    }
}
