using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Audits;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Readings;

public sealed class BoxReadingTests
{
    private const string Path = "/medicines/velpin/";
    private const string First = "Never take more than eight.";
    private const string Second = "Too much can harm you, even when you feel well.";

    [Fact]
    public void Respond_SummaryOfPartOfAWarning_ReadsAllOfItInOrder()
    {
        Talk talk = Open(Velpin([First, Second], Second));

        string spoken = talk.Do(new Turn(TurnKind.Utterance, "", Path, HealthAspect.UsageOrSchedule)).Spoken;

        Assert.Contains($"Important. {First} {Second}", spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_WarningLongerThanATurn_GoesOnWithItBeforeAnythingElse()
    {
        string[] warning = [.. Enumerable.Range(1, 11).Select(number => $"On day {number} look at your skin and stop if it has turned dark or sore."), "Stop at once where it feels velvety."];
        SpeakablePage page = Velpin(warning, warning[^1]);

        Assert.Empty(new ConversationAudit(new MemoryLibrary([page]), Pronunciations.None, new FixedTime(SamplePages.Now)).Run(TestContext.Current.CancellationToken).Failures);
        Talk talk = Open(page);
        talk.Do(new Turn(TurnKind.Utterance, "", Path, HealthAspect.Overview));
        Assert.Contains("On day 1 look", talk.Say("what if it feels velvety").Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_DoListBeforeDoNotList_CountsEachByItself()
    {
        SpeakablePage page = new PageFixture("/conditions/blenfold/", "Blenfold")
            .Do(HealthAspect.SelfCare, "What to do", "rest", "drink a lot", "keep warm")
            .DoNot(HealthAspect.SelfCare, "What to do", "run", "smoke")
            .Build();

        string spoken = Open(page).Do(new Turn(TurnKind.Utterance, "", "/conditions/blenfold/", HealthAspect.SelfCare)).Spoken;

        Assert.DoesNotContain("more", spoken, StringComparison.Ordinal);
        Assert.Contains("Do not smoke", spoken, StringComparison.Ordinal);
    }

    private static Talk Open(SpeakablePage page) => new(pages: [page]);

    private static SpeakablePage Velpin(string[] warning, params string[] summary) => new PageFixture(Path, "Velpin") { Kind = PageKind.Medicine }
        .Text(HealthAspect.Overview, "", "Velpin is for aches.")
        .Text(HealthAspect.UsageOrSchedule, "How to take velpin", "Take one with food.")
        .Callout(HealthAspect.UsageOrSchedule, "How to take velpin", "Important", warning)
        .Summary(HealthAspect.UsageOrSchedule, "How to take velpin", ["Take one with food.", .. summary])
        .Build();
}
