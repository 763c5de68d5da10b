using VoiceHealth.Content;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Turns;

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

    [Theory]
    [InlineData("and the wrap", "A pharmacist can suggest a thumb wrap.")]
    [InlineData("folding", "a wish to stop folding")]
    [InlineData("is there a wrap", "A pharmacist can suggest a thumb wrap.")]
    [InlineData("my thumb clicks is that part of it", "clicking")]
    public void Respond_WordOfThePage_ReadsWhereItIsTold(string words, string told)
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say(words);

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.Contains(told, reply.Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what about florble")]
    [InlineData("is it florble")]
    [InlineData("could it just be florble")]
    public void Respond_TopicThatNothingHas_IsNotAnsweredByTheOpenPage(string words)
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say(words);

        Assert.Equal(ReplyKind.Help, reply.Kind);
        Assert.StartsWith("I have nothing on that.", reply.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_GuessThatHasAPage_SwitchesToIt()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Assert.Equal(SamplePages.Tansy, talk.Say("could it be tansy cough").Pages[0]);
    }

    [Fact]
    public void Respond_QuestionAboutTheHousehold_StaysWithThePage()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Assert.Equal(SamplePages.Blenfold, talk.Say("does the whole family need telling").Pages[0]);
    }

    [Fact]
    public void Respond_AnswerFromTheMiddleOfAPage_OpensWithItsTopicAndHeading()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        string spoken = talk.Say("should i get a wrap for it").Spoken;

        Assert.StartsWith("Treatment for blenfold.", spoken, StringComparison.Ordinal);
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

    [Fact]
    public void Respond_AspectThatThePageTellsOfElsewhere_ReadsItFromThere()
    {
        var talk = new Talk(pages: [new PageFixture(SamplePages.Blenfold, "Blenfold")
            .Text(HealthAspect.Overview, "", "Blenfold is a made-up swelling of the thumb.")
            .Text(HealthAspect.Treatments, "Help for blenfold", "It goes with rest.", "Shaking hands can spread it.")
            .Summary(HealthAspect.None, "", "Blenfold is a made-up swelling of the thumb.")
            .Build()]);
        talk.Say("what is blenfold");

        Reply reply = talk.Do(new Turn(TurnKind.Utterance, "", Aspect: HealthAspect.Contagiousness));

        Assert.DoesNotContain("nothing on", reply.Spoken, StringComparison.Ordinal);
        Assert.Contains("Shaking hands can spread it.", reply.Spoken, StringComparison.Ordinal);
        Assert.Equal(HealthAspect.Contagiousness, reply.Aspect);
    }

    [Fact]
    public void Respond_AspectThatThePageLacks_SaysWhatItHasInsteadOfStartingAgain()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Do(new Turn(TurnKind.Utterance, "", Aspect: HealthAspect.Vaccination));

        Assert.StartsWith("I have nothing on vaccines for Blenfold. The page on Blenfold also has: when to get help,", reply.Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is it safe to use a wrap")]
    [InlineData("do i need a wrap")]
    [InlineData("will my hand need a wrap")]
    public void Respond_QuestionOfWhatSomebodyNeeds_IsAnsweredFromTheOpenPage(string words)
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say(words);

        Assert.Equal(SamplePages.Blenfold, reply.Pages[0]);
        Assert.Contains("thumb wrap", reply.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_WhatAboutSomebodyOfWhomThePageDoesNotSpeak_SaysSo()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say("and what about my wife");

        Assert.StartsWith("I can't find that on this page.", reply.Spoken, StringComparison.Ordinal);
        Assert.Equal(SamplePages.Blenfold, reply.Pages[0]);
    }

    [Fact]
    public void Respond_WhatAboutSomebodyOfWhomThePageSpeaks_ReadsThat()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Assert.Contains("Most people get better", talk.Say("and for people").Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_OpenTopicTurnedDown_AsksForAnotherAndKeepsTheQuestion()
    {
        var talk = new Talk();
        talk.Say("symptoms of mild marrowitch");

        Reply asked = talk.Say("no not mild marrowitch");
        Reply reply = talk.Say("deep marrowitch");

        Assert.Equal(ReplyKind.Offer, asked.Kind);
        Assert.Equal(SamplePages.MarrowitchDeep, reply.Pages[0]);
        Assert.Equal(HealthAspect.Symptoms, reply.Aspect);
    }

    [Fact]
    public void Respond_TheOtherOneAfterAChoice_ReadsTheOneNotPicked()
    {
        var talk = new Talk();
        talk.Say("marrowitch");
        Reply first = talk.Say("the second one");

        Reply other = talk.Say("what's the other one");

        Assert.NotEqual(first.Pages[0], other.Pages[0]);
        Assert.Equal(ReplyKind.Answer, first.Kind);
    }

    [Theory]
    [InlineData("no", ReplyKind.Offer)]
    [InlineData("no thank you", ReplyKind.Stop)]
    public void Respond_NoToGoingOn_OffersUnlessItIsAGoodbye(string words, ReplyKind kind)
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Assert.Equal(kind, talk.Say(words).Kind);
    }

    [Fact]
    public void Respond_NoAtTheEndOfAPage_Leaves()
    {
        var talk = new Talk();
        talk.Say("what is mild marrowitch");
        talk.Say("more");

        Assert.Equal(ReplyKind.Stop, talk.Say("no").Kind);
    }

    [Fact]
    public void Respond_RepeatOfAPassage_IsTheSameAnswerWhole()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");
        Reply passage = talk.Say("do i need a wrap");

        Reply again = talk.Say("say that again");

        Assert.Equal(ReplyKind.Answer, again.Kind);
        Assert.Equal(passage.Spoken, again.Spoken);
    }

    [Fact]
    public void Respond_HowLongItLasts_IsNotTakenFromWhenToSeeSomebody()
    {
        var talk = new Talk(pages: [new PageFixture(SamplePages.Blenfold, "Blenfold")
            .List(HealthAspect.MedicalHelpNonurgent, "When to get help", "See a GP if:", "it has not gone after 3 weeks")
            .Text(HealthAspect.Treatments, "Help for blenfold", "It is usually gone in a week.")
            .Summary(HealthAspect.None, "", "See a GP if:")
            .Build()]);
        talk.Say("what is blenfold");

        Reply reply = talk.Do(new Turn(TurnKind.Utterance, "", Aspect: HealthAspect.Prognosis));

        Assert.Contains("usually gone in a week", reply.Spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("after 3 weeks", reply.Spoken, StringComparison.Ordinal);
    }
}
