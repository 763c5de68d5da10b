using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Answers;

public sealed class PatientMedicineTests
{
    private const string AdultDose = "one or two 40mg tablets";

    [Theory]
    [InlineData("my son is 4|velpin")]
    [InlineData("velpin for adults|my daughter is 5|how much can she have of velpin")]
    [InlineData("velpin for adults|she's two|velpin")]
    [InlineData("velpin for adults|it's for my 2 year old|go on|go on")]
    [InlineData("velpin for adults|it's for my 2 year old|repeat|start again|go back")]
    [InlineData("i'm nine|velpin|more")]
    [InlineData("i'm pregnant|velpin|go on|go on|repeat")]
    [InlineData("i'm 8 weeks pregnant|tell me about blenfold|velpin|go on")]
    [InlineData("i'm breastfeeding|velpin|go on")]
    [InlineData("my little brother is six|velpin|yes|yes")]
    [InlineData("i'm pregnant|velpin for my husband|velpin for me")]
    [InlineData("my wife is pregnant|velpin for my wife|go on")]
    [InlineData("my toddler is poorly|tell me about blenfold|symptoms|velpin")]
    public void Respond_MedicineForSomebodyInAnotherTurn_NeverReadsAnAdultsDose(string turns)
    {
        string[] said = turns.Split('|');
        var talk = new Talk(pages: [.. SamplePages.All(), Velpin()]);
        bool wasToldOf = false;
        foreach (string words in said)
        {
            wasToldOf |= talk.ReadState.Patient.NeedsCare;
            Reply reply = talk.Say(words);
            bool forAnother = words.Contains("husband", StringComparison.Ordinal);
            Assert.True(!talk.ReadState.Patient.NeedsCare || forAnother || !reply.Spoken.Contains(AdultDose, StringComparison.Ordinal), $"{words}: {reply.Spoken}");
        }

        Assert.True(wasToldOf || talk.ReadState.Patient.NeedsCare, "nobody was heard of");
        Assert.True(talk.ReadState.Patient.NeedsCare, "who it is for was lost");
    }

    [Theory]
    [InlineData("velpin")]
    [InlineData("my son is 4|velpin for my husband")]
    [InlineData("my son is 4|velpin for me")]
    [InlineData("my daughter is 30|velpin")]
    [InlineData("i'm not pregnant|velpin")]
    public void Respond_MedicineForAnAdult_ReadsTheDose(string turns)
    {
        var talk = new Talk(pages: [.. SamplePages.All(), Velpin()]);
        string last = "";
        foreach (string words in turns.Split('|'))
        {
            last = talk.Say(words).Spoken;
        }

        Assert.Contains(AdultDose, last, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_WordsOnlyTellWho_ReadsWhatTheOpenMedicineSaysOfThem()
    {
        var talk = new Talk(pages: [.. SamplePages.All(), Velpin()]);
        talk.Say("velpin");

        Assert.Contains("Velpin is not for use in pregnancy.", talk.Say("i'm pregnant").Spoken, StringComparison.Ordinal);
        Assert.Contains("an adult's dose is not right for a child", talk.Say("what about my 3 year old").Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_PageWithDosesForChildren_ReadsThose()
    {
        SpeakablePage page = new PageFixture("/medicines/torval/", "Torval") { Kind = PageKind.Medicine }
            .Text(HealthAspect.UsageOrSchedule, "How to take it", "Adults take 2 tablets a day.")
            .Text(HealthAspect.Children, "Torval for children", "Children aged 2 to 5 years take 5ml once a day.")
            .Build();
        var talk = new Talk(pages: [.. SamplePages.All(), page]);
        talk.Say("my son is 4");

        string reply = talk.Say("torval").Spoken;

        Assert.Contains("take 5ml once a day", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("2 tablets", reply, StringComparison.Ordinal);
        talk.Say("my baby is 6 months");
        Assert.DoesNotContain("5ml", talk.Say("torval").Spoken, StringComparison.Ordinal);
    }

    private static SpeakablePage Velpin() => new PageFixture("/medicines/velpin/", "Velpin") { Kind = PageKind.Medicine }
        .Text(HealthAspect.UsageOrSchedule, "How to take velpin", "Take one or two 40mg tablets twice a day.", "Have them with food.")
        .Text(HealthAspect.Pregnancy, "Velpin in pregnancy", "Velpin is not for use in pregnancy.")
        .Text(HealthAspect.SideEffects, "Side effects of velpin", "It may make you sleepy.")
        .Build();
}
