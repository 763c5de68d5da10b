using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Questions;
using Xunit;

namespace VoiceHealth.Conversation.Tests.Readings;

public sealed class PassageReadingTests
{
    private const string Path = "/conditions/blenfold/";

    private static readonly SpeakablePage Page = new PageFixture(Path, "Blenfold")
        .Text(HealthAspect.Overview, "", "Blenfold makes the skin fold.", "It is seldom serious.")
        .List(HealthAspect.SelfCare, "What you can do", "These may help:", "lukewarm baths", "loose clothes", "ginger tea at night", "a firm pillow", "a walk")
        .Text(HealthAspect.Treatments, "Treatment", "A doctor may give you a cream.", "But the cream is not for children.", "Surgery is hardly ever needed.")
        .Callout(HealthAspect.Treatments, "Treatment", "Important", "Never use the cream near fire.", "It burns like paper.")
        .Summary(HealthAspect.Treatments, "Treatment", "A doctor may give you a cream.")
        .Build();

    [Theory]
    [InlineData("ginger", "These may help: | lukewarm baths | ginger tea at night | a firm pillow | a walk")]
    [InlineData("children", "A doctor may give you a cream. | But the cream is not for children. | Surgery is hardly ever needed.")]
    [InlineData("surgery", "Surgery is hardly ever needed.")]
    [InlineData("paper", "Important | Never use the cream near fire. | It burns like paper.")]
    public void Plan_PassageOfWhatWasAsked_LeadsWithWhatItNeedsToBeUnderstood(string asked, string expected)
    {
        ReadingPlan led = LedBy(asked);

        Assert.Equal(expected, string.Join(" | ", led.Parts[0].Sentences.Select(placed => placed.Sentence.Quote)));
    }

    [Fact]
    public void Plan_PassageThatLeads_IsFollowedByTheRestOfThePageOnce()
    {
        ReadingPlan plain = Planner().Plan(Path, HealthAspect.Treatments)!;
        ReadingPlan led = LedBy("ginger");

        Assert.Equal(Orders(plain).Order(), Orders(led).Order());
        Assert.Distinct(Orders(led));
    }

    [Fact]
    public void Plan_PlaceThatThePageDoesNotHave_StartsAsAnyReading() =>
        Assert.Equal(0, Planner().Plan(Path, HealthAspect.Treatments, passage: 400)!.Passage);

    [Theory]
    [InlineData("cream", true)]
    [InlineData("surgery", false)]
    public void IsToldAtOnce_FirstTurn_IsAskedForItsWords(string asked, bool expected) =>
        Assert.Equal(expected, MatterFinder.IsToldAtOnce(Planner().Plan(Path, HealthAspect.Treatments)!, [Matter(asked)]));

    [Theory]
    [InlineData("can ginger help blenfold", "ginger", false)]
    [InlineData("can garlic help blenfold", "garlic", true)]
    [InlineData("how does garlic help blenfold", "garlic", false)]
    public void Lacks_QuestionIfSomethingIsSo_IsTrueWhereThePageNeverSaysIt(string words, string asked, bool expected)
    {
        var question = new Question([.. words.Split(' ')], HealthAspect.Treatments, true, true, false, Audience.Unstated) { Matter = [Matter(asked)] };

        Assert.Equal(expected, MatterFinder.Lacks(Planner().Plan(Path, HealthAspect.Treatments)!, question));
    }

    [Fact]
    public void Respond_PassageAskedFor_NamesItsHeadingAndStartsOverFromTheTop()
    {
        var talk = new Talk(pages: [Page]);
        talk.Do(new Turn(TurnKind.Utterance, "", Path, HealthAspect.Overview));

        Assert.StartsWith("Blenfold: What you can do. These may help:", talk.Say("can they have ginger").Spoken, StringComparison.Ordinal);
        Assert.Contains("Blenfold makes the skin fold.", talk.Say("start again").Spoken, StringComparison.Ordinal);
    }

    private static ReadingPlanner Planner() => new(new MemoryLibrary([Page]));

    private static QuestionMatter Matter(string word) => new([word], 3, IsAsking: false);

    private static ReadingPlan LedBy(string asked)
    {
        ReadingPlanner planner = Planner();
        PlacedSentence passage = MatterFinder.Find(planner.Plan(Path, HealthAspect.Treatments)!, [Matter(asked)])!;
        return planner.Plan(Path, HealthAspect.Treatments, passage.Order + 1)!;
    }

    private static IEnumerable<int> Orders(ReadingPlan plan) => plan.Parts.SelectMany(part => part.Sentences).Select(placed => placed.Order);
}
