using VoiceHealth.Content;
using VoiceHealth.Conversation.Audits;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Readings;

/// <summary>Where a turn cannot hold all of what an emergency page says, the call for help is heard before the rest.</summary>
public sealed class CallFirstTests
{
    private const string Path = "/conditions/grimble/";
    private const string Call = "Ring 999 if you think of grimble.";

    [Fact]
    public void Respond_SignsLongerThanATurn_AreReadAfterTheCall()
    {
        string spoken = Start(HealthAspect.Symptoms, Page().Text(HealthAspect.Overview, "", Call)
            .List(HealthAspect.Symptoms, "Signs", "Signs are:", Long("a purple nose"), Long("green hair"), Long("red ears"))).Spoken;

        AssertInOrder(spoken, Call, "a purple nose", "green hair");
    }

    [Fact]
    public void Respond_SignsInPlainTextThatEndInACall_AreReadAsAList()
    {
        PageFixture page = Page().List(HealthAspect.Symptoms, "Signs", "Think of the word NEH:").Text(HealthAspect.Symptoms, "Signs", "Nose – it is purple.");
        string spoken = Start(HealthAspect.Symptoms, page.Text(HealthAspect.Symptoms, "Signs", "Ears – they are red.", "Hurry – ring 999 when you see this.").Summary(HealthAspect.Symptoms, "Signs", "Think of the word NEH:", "Nose – it is purple.")).Spoken;

        AssertInOrder(spoken, "Nose", "Ears");
    }

    [Fact]
    public void Respond_StepsOfWhichOneIsACall_FollowTheSummaryInTheFirstTurn()
    {
        string spoken = Start(HealthAspect.SelfCare, Page().Text(HealthAspect.SelfCare, "What to do", "Grimble cannot wait.")
            .List(HealthAspect.SelfCare, "What to do", "With grimble:", "sit down", "call 999", "take off your hat", "breathe", "wait", "wave")
            .Summary(HealthAspect.SelfCare, "What to do", "Grimble cannot wait.")).Spoken;

        AssertInOrder(spoken, "Grimble cannot wait.", "sit down", "call 999", "wave");
    }

    [Fact]
    public void Respond_EmergencyCardLongerThanATurn_SaysWhatItsListIsOfAgain()
    {
        Talk talk = new(pages: [Page().Card(Urgency.Emergency, "Call 999 if:", Long("a"), Long("b"), Long("c"), Long("d"), Long("e"), Long("f")).Build()]);

        string first = talk.Do(new Turn(TurnKind.Utterance, "", Path, HealthAspect.MedicalHelpUrgent)).Spoken;

        Assert.Contains("more reasons to get emergency help.", first, StringComparison.Ordinal);
        Assert.Contains("The list of when to get emergency help goes on:", talk.Say("go on").Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_CardThatCanWaitWithASentenceThatCannot_StartsWithThatSentence()
    {
        PageFixture page = Page().CardWithEnd(Urgency.NonUrgent, "See a GP if:", [Long("a"), Long("b"), Long("c"), Long("d"), Long("e")], "See a GP urgently if it glows.");

        string spoken = Start(HealthAspect.MedicalHelpUrgent, page).Spoken;

        AssertInOrder(spoken, "See a GP urgently if it glows.", "See a GP if:", "a and so");
        Assert.Empty(new ConversationAudit(new MemoryLibrary([page.Build()]), Pronunciations.None, new FixedTime(SamplePages.Now)).Run(TestContext.Current.CancellationToken).Failures);
    }

    private static string Long(string sign) => sign + string.Concat(Enumerable.Repeat(" and so it is", 5));

    private static PageFixture Page() => new PageFixture(Path, "Grimble").Text(HealthAspect.Overview, "", "Grimble is a made-up change of colour.");

    private static Reply Start(HealthAspect aspect, PageFixture page) => new Talk(pages: [page.Build()]).Do(new Turn(TurnKind.Utterance, "", Path, aspect));

    private static void AssertInOrder(string spoken, params string[] words)
    {
        int at = 0;
        foreach (string word in words)
        {
            int found = spoken.IndexOf(word, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{word}\" is not in its place in: {spoken}");
            at = found + word.Length;
        }
    }
}
