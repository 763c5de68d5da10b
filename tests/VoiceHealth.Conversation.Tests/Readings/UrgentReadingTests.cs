using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Readings;

/// <summary>Pages that tell when to call 999 or 111 in plain text, or list their symptoms only in the emergency card.</summary>
public sealed class UrgentReadingTests
{
    private const string Path = "/conditions/grimble/";

    [Fact]
    public void Respond_SymptomsThatStandOnlyInTheEmergencyCard_ReadsTheCard()
    {
        Reply reply = Ask(
            Page().Text(HealthAspect.Symptoms, "Call 999 if you see:", "Grimble is hard to see.").Card(Urgency.Emergency, "Call 999 if you see:", "a purple nose", "green hair"),
            "symptoms of grimble");

        Assert.Contains("a purple nose", reply.Spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("say: urgent advice", reply.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_HelpInALongListOfPlainText_ReadsItToTheUrgentItem()
    {
        Reply reply = Ask(
            Page().List(HealthAspect.MedicalHelpNonurgent, "Where to get help", "You can go to:", "your pharmacist", "your optician", "your dentist", "your own sofa", "A&E, if the nose turns purple"),
            "when should i see a doctor about grimble");

        Assert.Contains("A&E, if the nose turns purple", reply.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_FirstAidThatEndsWithACall_ComesAfterWhenToGetHelp()
    {
        Reply reply = Ask(
            Page().List(HealthAspect.Treatments, "First aid", "Do this:", "sit down", "call 999 if it goes on").Text(HealthAspect.MedicalHelpUrgent, "When to get help", "Call 999 if the nose is purple."),
            "when should i see a doctor about grimble");

        Assert.Contains("Call 999 if the nose is purple.", reply.Spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("sit down", reply.Spoken[..reply.Spoken.IndexOf("purple", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Call 0300 111 4000 to give money.", false)]
    [InlineData("Call 111 24 hours a day.", true)]
    [InlineData("Ring 999 at once.", true)]
    [InlineData("It costs 1,999 pounds.", false)]
    public void Respond_NumberInPlainText_IsUrgentAdviceOnlyWhereItIsThatNumber(string sentence, bool isUrgent)
    {
        Reply reply = Ask(Page().Text(HealthAspect.LivingWith, "Living with it", sentence), "what is grimble");

        Assert.Equal(isUrgent, reply.Spoken.Contains("say: urgent advice", StringComparison.Ordinal));
    }

    [Fact]
    public void Respond_CardWhoseHeadingEndsInAStop_LeadsIntoItsList()
    {
        Reply reply = Ask(Page().Card(Urgency.Emergency, "Call 999 if the nose shines.", "in purple", "in green"), "when should i see a doctor about grimble");

        Assert.Contains("Call 999 if the nose shines. The page lists: in purple, in green.", reply.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_SummaryThatStopsInALongList_ReadsThreeOfItsItems()
    {
        Reply reply = Ask(
            Page().List(HealthAspect.Treatments, "Treatment", "To wash it off:", "use soap", "use a brush", "use sand", "use hope", "use time").Summary(HealthAspect.Treatments, "Treatment", "To wash it off:", "use soap"),
            "treatment for grimble");

        Assert.Contains("To wash it off: use soap, use a brush, use sand. And 2 more.", reply.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_SignsOfWhichOneSaysToCall999_TakeTheTimeOfACard()
    {
        string Sign(string name) => name + string.Concat(Enumerable.Repeat(" and so it is", 6));
        Reply reply = Ask(
            Page().List(HealthAspect.Symptoms, "Symptoms", "The signs are:", Sign("nose"), Sign("ears"), Sign("toes"), "time to call 999"),
            "symptoms of grimble");

        Assert.Contains("nose and so", reply.Spoken, StringComparison.Ordinal);
        Assert.Contains("toes and so", reply.Spoken, StringComparison.Ordinal);
    }

    private static PageFixture Page() =>
        new PageFixture(Path, "Grimble").Text(HealthAspect.Overview, "", "Grimble is a made-up change of colour.").Summary(HealthAspect.None, "", "Grimble is a made-up change of colour.");

    private static Reply Ask(PageFixture page, string words) => new Talk(pages: [page.Build()]).Say(words);
}
