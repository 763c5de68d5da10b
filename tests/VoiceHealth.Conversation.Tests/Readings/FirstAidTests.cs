using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Readings;

public sealed class FirstAidTests
{
    private static readonly string[] Steps = ["kneel beside them", "put both hands on the chest", "push down hard", "let the chest come up", "go on until help comes"];

    [Fact]
    public void Respond_PageThatStartsWithACall_CallsBeforeTheStepsWhateverIsAsked()
    {
        Talk talk = new(pages: [Revival(startsWithCall: true)]);

        string first = talk.Do(new Turn(TurnKind.Utterance, "", "/first-aid/revival/", HealthAspect.SelfCare)).Spoken;

        Assert.Contains("Call 999 now if they do not wake.", first, StringComparison.Ordinal);
        string second = talk.Say("go on").Spoken;
        Assert.All(Steps, step => Assert.Contains(step, second, StringComparison.Ordinal));
    }

    [Fact]
    public void Respond_Steps_AreReadWholeInOneTurnWhereTheyFit()
    {
        string spoken = new Talk(pages: [Revival(startsWithCall: false)]).Do(new Turn(TurnKind.Utterance, "", "/first-aid/revival/", HealthAspect.SelfCare)).Spoken;

        Assert.All(Steps, step => Assert.Contains(step, spoken, StringComparison.Ordinal));
        Assert.DoesNotContain("more.", spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_SectionThatThePageLacks_StartsFromTheTop() =>
        Assert.Contains("Call 999 now if they do not wake.", new Talk(pages: [Revival(startsWithCall: true)]).Say("pregnancy and revival").Spoken, StringComparison.Ordinal);

    [Fact]
    public void Respond_StepsUnderAHeadingOfAnotherAspect_AreReadAllTheSame()
    {
        SpeakablePage page = new PageFixture("/first-aid/gushes/", "Gushes")
            .Text(HealthAspect.Overview, "", "Gushes can be treated at home.")
            .Text(HealthAspect.Prevention, "How to stop gushes", "Press on it for ten minutes.")
            .Summary(HealthAspect.None, "", "Gushes can be treated at home.", "Press on it for ten minutes.").Build();

        Assert.Contains("Press on it for ten minutes.", new Talk(pages: [page]).Say("treat gushes").Spoken, StringComparison.Ordinal);
    }

    private static SpeakablePage Revival(bool startsWithCall)
    {
        PageFixture page = new PageFixture("/first-aid/revival/", "Revival").Text(HealthAspect.Overview, "", "Revival keeps blood moving.");
        if (startsWithCall)
        {
            page.CardIn("", Urgency.Emergency, "Call 999 now if they do not wake.", "put the phone on speaker");
        }

        page.List(HealthAspect.SelfCare, "How to do it", "Do this:", Steps);
        return page.Summary(HealthAspect.SelfCare, "How to do it", "Do this:", Steps[0]).Build();
    }
}
