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
    [InlineData("how can i help him until they come")]
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
}
