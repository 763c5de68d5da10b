using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Alerts;

public sealed class AfterAlertTests
{
    [Theory]
    [InlineData("yes")]
    [InlineData("go on")]
    [InlineData("what do i do")]
    public void Respond_AlertWhoseRuleNamesNoPage_SaysTheFixedWordsAgainAndReadsNoPage(string words)
    {
        var talk = new Talk();
        talk.Say("what is tansy cough");
        Reply alert = talk.Say(PhraseAlerts.PagelessDanger);

        Reply next = talk.Say(words);

        Assert.Equal(SamplePages.Blenfold, alert.Pages[0]);
        Assert.All([alert, next], reply => Assert.Empty(reply.Segments.OfType<ReplySegment.Quote>()));
        Assert.StartsWith("Call 999 now.", next.Spoken, StringComparison.Ordinal);
        Assert.Equal(AlertLevel.Emergency, next.Alert);
    }

    [Fact]
    public void Respond_PageNamedWithTheAlarm_ReadsItsEmergencyCardAfterTheFixedWords()
    {
        var talk = new Talk(tellsNames: true);

        Reply alert = talk.Say(PhraseAlerts.PagelessDanger);

        Assert.StartsWith("Call 999 now. Get everyone out. Blenfold.", alert.Spoken, StringComparison.Ordinal);
        Assert.Contains("Call 999 if:", alert.Spoken, StringComparison.Ordinal);
        Assert.Contains(talk.Say("what do i do").Segments, segment => segment is ReplySegment.Quote { Text: "Call 999 if:" });
    }

    [Theory]
    [InlineData("what do i do")]
    [InlineData("so what should i do now")]
    [InlineData("help")]
    public void Respond_WhatToDoAfterAnAlert_SaysItAgain(string words)
    {
        var talk = new Talk();
        Reply alert = talk.Say(PhraseAlerts.Danger);

        Reply again = talk.Say(words);

        Assert.Equal(alert.Spoken, again.Spoken);
        Assert.Equal(ReplyKind.Emergency, again.Kind);
    }

    [Fact]
    public void Respond_CardReadAfterAnAlert_KeepsTheAlertUntilTheCardsEnd()
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.Danger);

        Reply urgentCard = talk.Say("yes");
        Reply rest = talk.Say("yes");

        Assert.Contains("shivery", urgentCard.Spoken, StringComparison.Ordinal);
        Assert.Equal(AlertLevel.Emergency, urgentCard.Alert);
        Assert.Equal(AlertLevel.None, rest.Alert);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("thanks")]
    public void Respond_NoOrThanksAfterACrisis_SaysTheNumbersOnceMoreAndStaysOpen(string words)
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.Crisis);

        Reply first = talk.Say(words);
        Reply second = talk.Say(words);

        Assert.True(first.SessionOpen);
        Assert.Contains("116 123", first.Spoken, StringComparison.Ordinal);
        Assert.False(second.SessionOpen);
    }

    [Fact]
    public void Respond_NothingFoundAfterACrisis_NamesWhoToTalkTo()
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.Crisis);

        Assert.Contains("116 123", talk.Say("nobody bothers anyway").Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_DangerToldOfTheOpenTopicAsIt_IsHeard()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Assert.Equal(ReplyKind.Emergency, talk.Say("oh no it's on fire now").Kind);
        Assert.NotEqual(ReplyKind.Emergency, new Talk().Say("oh no it's on fire now").Kind);
    }

    [Theory]
    [InlineData("is it on fire or what")]
    [InlineData("it's warm")]
    public void Respond_NoDangerToldOfTheOpenTopic_RaisesNothing(string words)
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Assert.NotEqual(ReplyKind.Emergency, talk.Say(words).Kind);
    }

    [Theory]
    [InlineData("are you sure")]
    [InlineData("what number do i call")]
    [InlineData("florble florble")]
    public void Respond_DoubtOrNothingKnownAfterAnAlert_SaysItAgain(string words)
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.Danger);

        Reply reply = talk.Say(words);

        Assert.Equal(ReplyKind.Emergency, reply.Kind);
        Assert.StartsWith("Call 999 now.", reply.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_NumberAgainAfterACrisis_SaysTheNumbersFirst()
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.Crisis);

        Reply reply = talk.Say("can you say the number again");

        Assert.Equal(ReplyKind.Emergency, reply.Kind);
        Assert.Contains("116 123", reply.Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ok i've called them")]
    [InlineData("the ambulance is on its way")]
    [InlineData("what do i do while i wait")]
    [InlineData("how can i help him until they come")]
    public void Respond_HelpIsComing_SaysSoAndReadsThePagesFirstAid(string words)
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.Scald);

        Reply reply = talk.Say(words);

        Assert.StartsWith("Good, do what the 999 call handler says.", reply.Spoken, StringComparison.Ordinal);
        Assert.Contains("cool tap", reply.Spoken, StringComparison.Ordinal);
        Assert.Equal((ReplyKind.Emergency, AlertLevel.Emergency), (reply.Kind, reply.Alert));
        Assert.StartsWith("Call 999 now.", talk.Say("what do i do").Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ok i've called them", "Good, do what")]
    [InlineData("no he's fine now", "I'm glad, call 111")]
    [InlineData("it was a false alarm", "I'm glad, call 111")]
    [InlineData("i called them and they're not coming", "Call 999 now.")]
    [InlineData("he's not fine", "Call 999 now.")]
    [InlineData("ok i've called them and my hand has gone blue", "Call 999 now.")]
    public void Respond_AnswerToAnAlert_SaysTheFixedWordsForIt(string words, string first)
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.PagelessDanger);

        Reply reply = talk.Say(words);

        Assert.StartsWith(first, reply.Spoken, StringComparison.Ordinal);
        Assert.Equal(AlertLevel.Emergency, reply.Alert);
    }

    [Fact]
    public void Respond_FineNowAfterAnOverdose_SendsToHelpAllTheSame()
    {
        var talk = new Talk();
        talk.Say($"i have {PhraseAlerts.Overdose}");

        Assert.StartsWith("Call 999 now.", talk.Say("he's fine now").Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Respond_DangerAtEitherEndOfALongStory_IsHeard(bool atTheEnd)
    {
        string story = string.Concat(Enumerable.Repeat("and then she told me about her garden ", 2000));

        Reply reply = new Talk().Say(atTheEnd ? story + PhraseAlerts.Danger : $"{PhraseAlerts.Danger} {story}");

        Assert.Equal(AlertLevel.Emergency, reply.Alert);
    }

    [Theory]
    [InlineData("repeat")]
    [InlineData("yes")]
    [InlineData("who can i talk to")]
    [InlineData("i'm scared")]
    [InlineData("i'm 12")]
    [InlineData("he does it every day")]
    [InlineData("what will happen if i call")]
    public void Respond_TalkGoesOnAfterAPrivateReply_NamesTheNumbersOfEveryPrivateReply(string words)
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.Crisis);

        string spoken = talk.Say(words).Spoken;

        Assert.All(["116 123", "0808 2000 247", "0800 1111", "0808 800 5000", "referral centre"], number => Assert.Contains(number, spoken, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("what is blenfold")]
    [InlineData("i've got blenfold")]
    public void Respond_TopicNamedAfterAPrivateReply_ReadsIt(string words)
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.Crisis);

        Assert.Contains("made-up swelling", talk.Say(words).Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_FearAlone_NamesWhoToTalkTo() => Assert.Contains("116 123", new Talk().Say("i'm so scared").Spoken, StringComparison.Ordinal);

    [Theory]
    [InlineData("how do i use it")]
    [InlineData("i've given it to him now what")]
    [InlineData("i'll call them anything else")]
    [InlineData("can i put thumb under a tap")]
    public void Respond_AskedOfTheAlertsPage_ReadsItsStepsAndStaysOnTheAlert(string words)
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.Scald);

        Reply reply = talk.Say(words);

        Assert.StartsWith("Call 999 now.", reply.Spoken, StringComparison.Ordinal);
        Assert.Contains("cool tap", reply.Spoken, StringComparison.Ordinal);
        Assert.Equal(AlertLevel.Emergency, reply.Alert);
    }

    [Theory]
    [InlineData("no it's not that bad")]
    [InlineData("it's just a bit of it")]
    [InlineData("he's better now do i still go to hospital")]
    [InlineData("should i still call")]
    [InlineData("should i stay")]
    public void Respond_DangerPlayedDown_SaysTheAlertAgain(string words)
    {
        var talk = new Talk();
        Reply alert = talk.Say(PhraseAlerts.Danger);

        Assert.Equal(alert.Spoken, talk.Say(words).Spoken);
    }

    [Fact]
    public void Respond_AnotherTopicNamedAfterAnAlert_ReadsIt()
    {
        var talk = new Talk();
        talk.Say(PhraseAlerts.Danger);

        Assert.Contains("nobody has", talk.Say("i've got a tansy cough").Spoken, StringComparison.Ordinal);
    }
}
