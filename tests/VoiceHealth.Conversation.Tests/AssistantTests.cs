using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests;

public sealed class AssistantTests
{
    [Fact]
    public void Respond_NamedTopic_ReadsTheVoiceSummaryThenAsksToGoOn()
    {
        Reply reply = new Talk().Say("what is blenfold");

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.Equal([SamplePages.Blenfold], reply.Pages);
        Assert.Contains("made-up swelling of the thumb. Most people get better in a week.", reply.Spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("fold a lot of paper", reply.Spoken, StringComparison.Ordinal);
        Assert.EndsWith("Shall I go on?", reply.Spoken, StringComparison.Ordinal);
        Assert.True(reply.SessionOpen);
    }

    [Fact]
    public void Respond_MoreUntilTheEnd_SaysEverySentenceOfThePageOnce()
    {
        var talk = new Talk();
        var heard = Quotes(talk.Say("what is blenfold"));
        for (Reply reply = talk.Say("more"); reply.Kind == ReplyKind.List; reply = talk.Say("more"))
        {
            heard.AddRange(Quotes(reply));
        }

        string[] page = [.. talk.Library.ReadChunks(SamplePages.Blenfold).SelectMany(chunk => chunk.Sentences).Select(sentence => sentence.Quote)];
        Assert.Equal(page.Order(StringComparer.Ordinal), heard.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Respond_SymptomsOfAPageWithEmergencyAdvice_ReadsTheWholeListAtOnce()
    {
        Reply reply = new Talk().Say("symptoms of blenfold");

        Assert.Equal(
            ["Symptoms of blenfold include:", "a swollen thumb", "a warm thumb", "clicking", "a wish to stop folding", "tired hands", "a stiff wrist", "poor grip"],
            Quotes(reply));
    }

    [Fact]
    public void Respond_WhenToGetHelp_SaysWhatIsUrgentBeforeWhatCanWait()
    {
        SpeakablePage page = new PageFixture(SamplePages.Blenfold, "Blenfold")
            .Text(HealthAspect.Overview, "", "Blenfold is a made-up swelling of the thumb.")
            .List(HealthAspect.MedicalHelpNonurgent, "When to get help", "See a GP if:", "it lasts a month", "it comes back")
            .Text(HealthAspect.MedicalHelpNonurgent, "When to get help", "See a GP urgently if the thumb bleeds.")
            .List(HealthAspect.Treatments, "First aid", "What to do:", "sit down", "if you faint, call 999", "wait")
            .Build();

        Reply help = new Talk(pages: [page]).Say("blenfold doctor");

        Assert.Equal(["What to do:", "sit down", "if you faint, call 999", "wait"], Quotes(help)[..4]);
        Assert.True(help.Spoken.IndexOf("urgently", StringComparison.Ordinal) < (uint)help.Spoken.IndexOf("lasts a month", StringComparison.Ordinal));
    }

    [Fact]
    public void Respond_LongList_ReadsThreeItemsAndSaysHowManyAreLeft()
    {
        SpeakablePage page = new PageFixture(SamplePages.Blenfold, "Blenfold")
            .List(HealthAspect.Symptoms, "Symptoms of blenfold", "Symptoms of blenfold include:", "a swollen thumb", "a warm thumb", "clicking", "a wish to stop folding", "tired hands", "a stiff wrist", "poor grip")
            .Build();
        var talk = new Talk(pages: [page]);

        Reply first = talk.Say("symptoms of blenfold");
        Reply second = talk.Say("yes please");

        Assert.Equal(["Symptoms of blenfold include:", "a swollen thumb", "a warm thumb", "clicking"], Quotes(first));
        Assert.Contains("And 4 more.", first.Spoken, StringComparison.Ordinal);
        Assert.Equal(ReplyKind.List, second.Kind);
        Assert.Equal(HealthAspect.Symptoms, second.Aspect);
        Assert.Equal(["a wish to stop folding", "tired hands", "a stiff wrist", "poor grip"], Quotes(second));
    }

    [Fact]
    public void Respond_EmergencyCardOnThePage_IsOfferedAtOnceAndReadWhole()
    {
        var talk = new Talk();

        Reply first = talk.Say("what causes blenfold");
        Reply help = talk.Say("urgent advice");

        Assert.Contains("For when to get emergency help, say: urgent advice.", first.Spoken, StringComparison.Ordinal);
        Assert.Equal(["Call 999 if:", "your thumb has turned blue", "you cannot feel your whole hand"], Quotes(help));
    }

    [Fact]
    public void Respond_FollowUpWithoutTopic_GoesOnWithTheLastPage()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say("what causes it");

        Assert.Equal(SamplePages.Blenfold, reply.Pages[0]);
        Assert.Equal(HealthAspect.Causes, reply.Aspect);
    }

    [Fact]
    public void Respond_AspectThatThePageLacks_SaysSoAndReadsWhatItHas()
    {
        Reply reply = new Talk().Say("blenfold in pregnancy");

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.Equal(HealthAspect.Pregnancy, reply.Aspect);
        Assert.Contains("I have nothing on pregnancy for Blenfold.", reply.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_SeveralPagesByOneName_AsksWhichAndKeepsTheAspect()
    {
        var talk = new Talk();

        Reply which = talk.Say("symptoms of marrowitch");
        Reply chosen = talk.Say("deep");

        Assert.Equal(ReplyKind.Clarify, which.Kind);
        Assert.Equal(SamplePages.Marrowitch, which.Pages[0]);
        Assert.Equal(2, which.Choices.Length);
        Assert.Contains("Mild marrowitch or Deep marrowitch", which.Spoken.Replace("Deep marrowitch or Mild marrowitch", "Mild marrowitch or Deep marrowitch"), StringComparison.Ordinal);
        Assert.Equal(SamplePages.MarrowitchDeep, chosen.Pages[0]);
        Assert.Equal(HealthAspect.Symptoms, chosen.Aspect);
    }

    [Fact]
    public void Respond_ChoiceByNumber_ReadsThatPage()
    {
        var talk = new Talk();
        Reply which = talk.Say("what is marrowitch");

        Reply chosen = talk.Say("the second one");

        Assert.Equal(which.Choices[1].Page, chosen.Pages[0]);
    }

    [Fact]
    public void Respond_AspectAlone_AsksForTheTopicAndKeepsTheAspect()
    {
        var talk = new Talk();

        Reply which = talk.Say("symptoms");
        Reply answer = talk.Say("of blenfold");

        Assert.Equal(ReplyKind.Clarify, which.Kind);
        Assert.Equal(HealthAspect.Symptoms, answer.Aspect);
    }

    [Fact]
    public void Respond_GoBack_ReadsThePreviousAnswer()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");
        talk.Say("what causes it");

        Reply back = talk.Say("go back");

        Assert.Equal(ReplyKind.Answer, back.Kind);
        Assert.Equal(HealthAspect.Overview, back.Aspect);
    }

    [Fact]
    public void Respond_RepeatSlower_SaysTheSameSlowly()
    {
        var talk = new Talk(ContentOrigin.NhsWebsite);
        talk.Say("what is blenfold");
        Reply first = talk.Say("what causes it");

        Reply again = talk.Say("slower please");

        Assert.Equal(first.Spoken, again.Spoken);
        Assert.Contains("<prosody rate=\"slow\">", again.Ssml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("no thanks bye")]
    [InlineData("thanks that's all")]
    [InlineData("ok thank you goodbye")]
    public void Respond_Goodbye_ClosesAndForgets(string words)
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say(words);

        Assert.Equal(ReplyKind.Stop, reply.Kind);
        Assert.False(reply.SessionOpen);
        Assert.Equal("", talk.ReadState.Page);
    }

    [Fact]
    public void Respond_NoAfterAnAnswer_OffersAndNoAgainLeaves()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply offer = talk.Say("no");
        Reply stop = talk.Say("no thanks");

        Assert.Equal(ReplyKind.Offer, offer.Kind);
        Assert.Equal(SamplePages.Blenfold, offer.Pages[0]);
        Assert.Equal(ReplyKind.Stop, stop.Kind);
    }

    [Fact]
    public void Respond_NothingUnderstood_RepromptsTwiceThenLeaves()
    {
        var talk = new Talk();
        var fallback = new Turn(TurnKind.Fallback, "");

        Reply[] replies = [talk.Do(fallback), talk.Do(fallback), talk.Do(fallback)];

        Assert.All(replies, reply => Assert.Contains("999", reply.Spoken, StringComparison.Ordinal));
        Assert.All(replies, reply => Assert.Contains("111", reply.Spoken, StringComparison.Ordinal));
        Assert.Equal([true, true, false], replies.Select(reply => reply.SessionOpen));
        Assert.Equal(3, replies.Select(reply => reply.Spoken).Distinct().Count());
    }

    [Fact]
    public void Respond_InventedIllness_Declines()
    {
        Reply reply = new Talk().Say("what is florble");

        Assert.Equal(ReplyKind.Help, reply.Kind);
        Assert.False(reply.Answered);
        Assert.Empty(reply.Pages);
    }

    [Fact]
    public void Respond_DangerMidDialogue_SaysTheFixedWordsThenThePagesOwnCard()
    {
        var talk = new Talk();
        talk.Say("what is tansy cough");

        Reply reply = talk.Say("now " + PhraseAlerts.Danger);
        Reply follow = talk.Say("what causes it");

        Assert.Equal(ReplyKind.Emergency, reply.Kind);
        Assert.Equal(AlertLevel.Emergency, reply.Alert);
        Assert.StartsWith("Call 999 now.", reply.Spoken, StringComparison.Ordinal);
        Assert.Equal(["Call 999 if:", "your thumb has turned blue", "you cannot feel your whole hand"], Quotes(reply));
        Assert.Equal(SamplePages.Blenfold, follow.Pages[0]);
    }

    [Theory]
    [InlineData(TurnKind.Launch)]
    [InlineData(TurnKind.Yes)]
    [InlineData(TurnKind.Stop)]
    [InlineData(TurnKind.Fallback)]
    public void Respond_DangerOnAnyKindOfTurn_ComesFirst(TurnKind kind)
    {
        Reply reply = new Talk().Do(new Turn(kind, PhraseAlerts.Danger));

        Assert.Equal(ReplyKind.Emergency, reply.Kind);
    }

    [Fact]
    public void Respond_RepeatAfterDanger_SaysTheFixedWordsAgain()
    {
        var talk = new Talk();
        Reply first = talk.Say(PhraseAlerts.Danger);

        Assert.Equal(first.Spoken, talk.Say("repeat").Spoken);
    }

    [Fact]
    public void Respond_Crisis_LeavesNoCardAndNoTopic()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say(PhraseAlerts.Crisis);

        Assert.Equal(AlertLevel.Crisis, reply.Alert);
        Assert.Null(reply.Card);
        Assert.Empty(reply.Pages);
        Assert.DoesNotContain("blenfold", talk.State, StringComparison.Ordinal);
        Assert.DoesNotContain("crisis", talk.State, StringComparison.Ordinal);
        Assert.Contains("116 123", talk.Say("repeat").Spoken, StringComparison.Ordinal);
        Assert.Contains("116 123", talk.Say("who can i talk to").Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_DescribedSymptoms_NamesPagesWithoutADiagnosis()
    {
        var talk = new Talk();

        Reply list = talk.Say("i feel a marrowitch");
        Reply first = talk.Say("yes");

        Assert.Equal(ReplyKind.Answer, list.Kind);
        Assert.StartsWith("I can't tell you what it is.", list.Spoken, StringComparison.Ordinal);
        Assert.Equal(list.Choices[0].Page, first.Pages[0]);
    }

    [Fact]
    public void Respond_HowOld_SaysTheReviewDateAndGoesOnAfterwards()
    {
        var talk = new Talk();
        talk.Say("symptoms of blenfold");

        Reply age = talk.Say("how old is that information");
        Reply more = talk.Say("yes");

        Assert.Equal(ReplyKind.Answer, age.Kind);
        Assert.Contains("last reviewed on 5 March 2024", age.Spoken, StringComparison.Ordinal);
        Assert.Equal(ReplyKind.List, more.Kind);
        Assert.Contains("your thumb has turned blue", more.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_SendToPhone_GivesACardWithTheLink()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say("send it to my phone");

        Assert.Equal(new Uri("https://health.example/conditions/blenfold/"), reply.Card?.Link);
        Assert.Equal(ReplyKind.Answer, reply.Kind);
    }

    [Fact]
    public void Respond_WhatElse_NamesAtMostThreeOtherParts()
    {
        var talk = new Talk();
        talk.Say("what is blenfold");

        Reply reply = talk.Say("what else is there");

        Assert.Equal(ReplyKind.Offer, reply.Kind);
        Assert.Contains("when to get help", reply.Spoken, StringComparison.Ordinal);
    }

    private static List<string> Quotes(Reply reply) => [.. reply.Segments.OfType<ReplySegment.Quote>().Select(quote => quote.Sentence.Quote)];
}
