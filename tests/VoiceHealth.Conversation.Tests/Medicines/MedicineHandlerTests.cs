using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Medicines;

public sealed class MedicineHandlerTests
{
    private const string WithTorval = "Do not take velpin with torval.";
    private const string WithDrink = "Velpin and alcohol may make you sleepy.";
    private const string WithOthers = "Some other medicines change how it works.";
    private const string WithNails = "Ask first if you have crumbly nails.";
    private const string UnderBlenfold = "do not use velpin unless a doctor says so";
    private const string Silent = "I can't find anything on that here.";

    [Theory]
    [InlineData("can i take velpin with torval", WithTorval)]
    [InlineData("can i take velpin if i'm on torval", WithTorval)]
    [InlineData("is it ok to mix velpin and torval", WithTorval)]
    [InlineData("can i take velpin while my doctor has me taking torval", WithTorval)]
    [InlineData("can i take velpin with garvotrim", WithOthers)]
    [InlineData("can i drink alcohol with velpin", WithDrink)]
    [InlineData("can i have a glass of wine with velpin", WithDrink)]
    [InlineData("can i drink on velpin", WithDrink)]
    [InlineData("can i drink while taking velpin", WithDrink)]
    [InlineData("can i take velpin with crumbly nails", WithNails)]
    [InlineData("velpin|what if i'm on torval", WithTorval)]
    [InlineData("velpin|and with torval", WithTorval)]
    [InlineData("velpin|a glass of wine with it", WithDrink)]
    [InlineData("velpin|can i have a glass of wine with it", WithDrink)]
    [InlineData("velpin|can i have a drink", WithDrink)]
    [InlineData("velpin|what about alcohol", WithDrink)]
    [InlineData("velpin|with my heart tablets", WithOthers)]
    [InlineData("velpin|can i take it with torval", WithTorval)]
    [InlineData("can i drink alcohol with torval", Silent)]
    [InlineData("torval|can i have a pint", Silent)]
    public void Respond_MedicineWithSomethingElse_ReadsItsOwnPageOnIt(string turns, string expected)
    {
        Reply reply = Say(turns);

        Assert.Contains(expected, reply.Spoken, StringComparison.Ordinal);
        Assert.Equal(turns.Contains("velpin", StringComparison.Ordinal) ? "/medicines/velpin/" : "/medicines/torval/", Assert.Single(reply.Pages));
    }

    [Fact]
    public void Respond_PageSaysNothingOfADrink_NamesThePharmacistAndStaysOnThePage()
    {
        Talk talk = Open();
        talk.Say("torval");

        Assert.Contains("Ask a pharmacist or GP before you take them together, or call 111.", talk.Say("can i have a pint with it").Spoken, StringComparison.Ordinal);
        Assert.Equal("/medicines/torval/", talk.ReadState.Page);
    }

    [Theory]
    [InlineData("blenfold|what about velpin")]
    [InlineData("blenfold|can i give velpin")]
    [InlineData("blenfold|can i take velpin")]
    public void Respond_MedicineThatTheOpenPageNames_ReadsThatPageFirst(string turns) =>
        Assert.Contains(UnderBlenfold, Say(turns).Spoken, StringComparison.Ordinal);

    [Theory]
    [InlineData("blenfold|what about torval", "Torval is for coughs.")]
    [InlineData("blenfold|can i have a drink", "")]
    [InlineData("can i have a bath with blenfold", "Blenfold is an itch.")]
    public void Respond_OpenPageSaysNothingOfIt_AsksNoMedicinesPage(string turns, string expected)
    {
        string spoken = Say(turns).Spoken;

        Assert.Contains(expected, spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("together", spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can i give velpin fizz to my five year old", "Children under 16 should not have velpin fizz.")]
    [InlineData("can children take velpin fizz", "Children under 16 should not have velpin fizz.")]
    [InlineData("what can my son take for oat bran", "Oat bran is a food.")]
    [InlineData("can i give oat bran to my five year old", "I can't find anything on that for children here. Ask a pharmacist or GP first")]
    public void Respond_SomethingGivenToAChild_ReadsWhatIsSaidOfChildrenOrNothing(string words, string expected)
    {
        SpeakablePage fizz = new PageFixture("/conditions/velpin-fizz/", "Velpin fizz")
            .Text(HealthAspect.Overview, "", "Velpin fizz is a drink for aches.")
            .Text(HealthAspect.Warning, "Ask first", "Tell a doctor if your child has not had velpin fizz before.")
            .Text(HealthAspect.Warning, "Before you drink it", "Children under 16 should not have velpin fizz.").Build();
        SpeakablePage bran = new PageFixture("/conditions/oat-bran/", "Oat bran").Text(HealthAspect.Overview, "", "Oat bran is a food.").Build();

        Assert.Contains(expected, new Talk(pages: [fizz, bran]).Say(words).Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can my 5 year old take velpin and torval together", "/medicines/velpin-for-children/")]
    [InlineData("can my lad take velpin with torval", "/medicines/velpin-for-children/")]
    [InlineData("can i give my baby velpin with blenfold", "/conditions/blenfold/")]
    [InlineData("can i take velpin with blenfold", "/conditions/blenfold/")]
    public void Respond_MedicineForAChildOrForbiddenByACondition_LeavesTheAdultsPage(string words, string page)
    {
        SpeakablePage children = new PageFixture("/medicines/velpin-for-children/", "Velpin for children") { Kind = PageKind.Medicine }
            .Text(HealthAspect.Overview, "", "Velpin for children is for aches.")
            .Text(HealthAspect.Interactions, "With other medicines", "Children may have velpin and torval only if a doctor says so.").Build();
        SpeakablePage blenfold = new PageFixture("/conditions/blenfold/", "Blenfold")
            .Text(HealthAspect.Overview, "", "Blenfold is an itch.").DoNot(HealthAspect.SelfCare, "What to do about blenfold", UnderBlenfold).Build();
        SpeakablePage velpin = new PageFixture("/medicines/velpin/", "Velpin") { Kind = PageKind.Medicine }
            .Text(HealthAspect.Overview, "", "Velpin is for aches.").Text(HealthAspect.Interactions, "Velpin with other medicines", WithOthers).Build();
        SpeakablePage torval = new PageFixture("/medicines/torval/", "Torval") { Kind = PageKind.Medicine }
            .Text(HealthAspect.Overview, "", "Torval is for coughs.").Text(HealthAspect.Interactions, "Torval with other medicines", WithOthers).Build();

        Assert.Equal(page, new Talk(pages: [velpin, torval, children, blenfold]).Say(words).Pages[0]);
    }

    [Theory]
    [InlineData("can i use velpin fizz for an itch in my 12 year old")]
    [InlineData("my 12 year old has an itch can i give him velpin fizz")]
    public void Respond_ChildToldOfBesideTheQuestion_ReadsWhatIsSaidOfChildren(string words)
    {
        SpeakablePage fizz = new PageFixture("/conditions/velpin-fizz/", "Velpin fizz")
            .Text(HealthAspect.Overview, "", "Velpin fizz is a drink for aches.")
            .Text(HealthAspect.Warning, "Before you drink it", "Children under 16 should not have velpin fizz.").Build();

        Assert.Contains("Children under 16 should not have velpin fizz.", new Talk(pages: [fizz]).Say(words).Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can i prod a blenfold")]
    [InlineData("should i prod my blenfold")]
    public void Respond_WhetherOneMayDoWhatThePageForbids_LeadsWithThat(string words)
    {
        SpeakablePage page = new PageFixture("/conditions/blenfold/", "Blenfold").Text(HealthAspect.Overview, "", "Blenfold is an itch.")
            .Do(HealthAspect.SelfCare, "What to do", "wash your hands before you touch a blenfold that you may prod", "cover it with a cloth", "keep it dry")
            .DoNot(HealthAspect.SelfCare, "What to do", "peel a blenfold", "prod a blenfold yourself", "rub it").Build();

        string spoken = new Talk(pages: [page]).Say(words).Spoken;

        Assert.Contains("prod a blenfold yourself", spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("wash your hands", spoken, StringComparison.Ordinal);
    }

    private static Reply Say(string turns)
    {
        Talk talk = Open();
        return turns.Split('|').Select(talk.Say).ToArray()[^1];
    }

    private static Talk Open() => new(pages:
    [
        new PageFixture("/medicines/velpin/", "Velpin") { Kind = PageKind.Medicine }
            .Text(HealthAspect.Overview, "", "Velpin is for aches.")
            .Text(HealthAspect.UsageOrSchedule, "How to take velpin", "Take one with food.")
            .Text(HealthAspect.Suitability, "Who can take velpin", WithNails)
            .Text(HealthAspect.Interactions, "Velpin with other medicines", WithOthers, WithTorval)
            .Text(HealthAspect.Interactions, "Velpin and alcohol", WithDrink).Build(),
        new PageFixture("/medicines/torval/", "Torval") { Kind = PageKind.Medicine }
            .Text(HealthAspect.Overview, "", "Torval is for coughs.")
            .Text(HealthAspect.Interactions, "Torval with other medicines", "Tell a doctor what else you take.").Build(),
        new PageFixture("/conditions/blenfold/", "Blenfold")
            .Text(HealthAspect.Overview, "", "Blenfold is an itch.")
            .DoNot(HealthAspect.SelfCare, "What to do about blenfold", UnderBlenfold, "scratch it").Build(),
        new PageFixture("/conditions/crumbly-nails/", "Crumbly nails").Text(HealthAspect.Overview, "", "Crumbly nails break.").Build(),
    ]);
}
