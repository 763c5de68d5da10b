using System.Collections.Immutable;
using VoiceHealth.Conversation.People;
using VoiceHealth.Conversation.Requests;

namespace VoiceHealth.Conversation.Tests.People;

public sealed class PatientReaderTests
{
    [Theory]
    [InlineData("my son is 4", PatientKind.Child, 48)]
    [InlineData("she's two", PatientKind.Child, 24)]
    [InlineData("it's for my two-year-old", PatientKind.Child, 24)]
    [InlineData("he's 18 months", PatientKind.Child, 18)]
    [InlineData("i'm nine", PatientKind.Child, 108)]
    [InlineData("how much for a 3yo", PatientKind.Child, 36)]
    [InlineData("my baby has a cold", PatientKind.Child, 0)]
    [InlineData("children's ibuprofen", PatientKind.Child, 0)]
    [InlineData("is it safe for the little one", PatientKind.Child, 0)]
    [InlineData("my mum gave my son ibuprofen", PatientKind.Child, 0)]
    [InlineData("i'm 20 weeks pregnant", PatientKind.Pregnant, 0)]
    [InlineData("i'm 12 weeks", PatientKind.Pregnant, 0)]
    [InlineData("i'm thirty four weeks", PatientKind.Pregnant, 0)]
    [InlineData("she's 12 weeks", PatientKind.Child, 2)]
    [InlineData("my daughter is pregnant", PatientKind.Pregnant, 0)]
    [InlineData("i'm expecting a baby", PatientKind.Pregnant, 0)]
    [InlineData("i'm breast feeding", PatientKind.Breastfeeding, 0)]
    [InlineData("i'm pregnant and my son is 4 how much can he have", PatientKind.Child, 48)]
    [InlineData("she's two velpin", PatientKind.Child, 24)]
    [InlineData("i'm five foot two", PatientKind.Adult, 0)]
    [InlineData("i've had it two weeks", PatientKind.Adult, 0)]
    [InlineData("my dad is seventy five", PatientKind.Adult, 0)]
    [InlineData("my son is thirty five", PatientKind.Adult, 0)]
    [InlineData("how do i get pregnant", PatientKind.Adult, 0)]
    [InlineData("my girlfriend has a cold", PatientKind.Adult, 0)]
    public void Read_WhoItIsAbout_IsHeard(string words, PatientKind kind, int months) =>
        Assert.Equal(new Patient(kind, months), PatientReader.Read(SpokenWords.Split(words), default, default, StartsName).Patient);

    [Theory]
    [InlineData("how much can she have", true)]
    [InlineData("i'm her mum", true)]
    [InlineData("can he have the adult dose", true)]
    [InlineData("tell me about paracetamol", true)]
    [InlineData("how much can my son have", true)]
    [InlineData("and for me", false)]
    [InlineData("ibuprofen for my husband", false)]
    [InlineData("what about my brother", false)]
    [InlineData("what's the dose for adults", false)]
    public void Read_AfterAChild_HoldsUntilAnotherIsNamed(string words, bool holds)
    {
        var child = new Patient(PatientKind.Child, 48);

        Assert.Equal(holds ? child : default, PatientReader.Read(SpokenWords.Split(words), child, default, StartsName).Patient);
    }

    private static bool StartsName(ImmutableArray<string> tokens) => tokens is ["velpin", ..];
}
