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

    [Theory]
    [InlineData("and deep")]
    [InlineData("no i said deep")]
    [InlineData("sorry i meant the deep one")]
    public void Respond_WordThatNamesASisterOfTheOpenTopic_KeepsTheQuestion(string words)
    {
        var talk = new Talk();
        talk.Say("symptoms of mild marrowitch");

        Reply reply = talk.Say(words);

        Assert.Equal(SamplePages.MarrowitchDeep, reply.Pages[0]);
        Assert.Equal(HealthAspect.Symptoms, reply.Aspect);
    }

    [Theory]
    [InlineData("it's gone all lumpy now")]
    [InlineData("what if it bursts")]
    public void Respond_HowTheOpenMatterGoesOn_ReadsWhenToGetHelp(string words)
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say(words);

        Assert.Equal(SamplePages.Blenfold, reply.Pages[0]);
        Assert.Contains("Call 999 if:", reply.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_ReportOnAPageWithoutUrgentAdvice_IsNotAnsweredFromIt()
    {
        var talk = new Talk();
        talk.Say("what is mild marrowitch");

        Assert.Equal(ReplyKind.Help, talk.Say("it's gone all lumpy now").Kind);
    }

    [Fact]
    public void Respond_FeelingThatNothingFits_NamesPeopleToTalkTo()
    {
        Reply reply = new Talk().Say("i feel really low");

        Assert.False(reply.Answered);
        Assert.Contains("116 123", reply.Spoken, StringComparison.Ordinal);
    }
}
