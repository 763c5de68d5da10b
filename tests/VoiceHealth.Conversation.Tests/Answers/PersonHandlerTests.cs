using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Answers;

public sealed class PersonHandlerTests
{
    private const string ForBabies = "Call 111 now if your child:";

    [Theory]
    [InlineData("tumblepox|he is two months old", ForBabies)]
    [InlineData("tumblepox|she's 10 weeks old", ForBabies)]
    [InlineData("tumblepox|he is three years old", "Toddlers from 2 to 5 years may have a bath.")]
    [InlineData("tumblepox|i'm pregnant", "Ask a midwife if you are pregnant.")]
    [InlineData("treatment for tumblepox|what about children", "Cut a child's nails short.")]
    [InlineData("velpin|i have tumblepox", "Ask first if you have tumblepox.")]
    [InlineData("velpin|i've got tumblepox", "Ask first if you have tumblepox.")]
    public void Respond_WordsThatOnlyTellOfAPerson_ReadsWhatTheOpenPageSaysOfThem(string turns, string expected) =>
        Assert.Contains(expected, Say(turns).Spoken, StringComparison.Ordinal);

    [Theory]
    [InlineData("velpin|i don't have tumblepox", "/medicines/velpin/")]
    [InlineData("velpin|no i haven't got tumblepox", "/medicines/velpin/")]
    [InlineData("velpin|she doesn't have tumblepox", "/medicines/velpin/")]
    public void Respond_ConditionThatIsDenied_OpensNoPageOfIt(string turns, string page)
    {
        Reply reply = Say(turns);

        Assert.Equal(ReplyKind.Offer, reply.Kind);
        Assert.Equal(page, Assert.Single(reply.Pages));
    }

    [Theory]
    [InlineData("i'm pregnant")]
    [InlineData("he is two months old")]
    public void Respond_NothingIsOpen_AsksWhatIsWanted(string words) =>
        Assert.Equal("OK. What would you like to know?", Say(words).Spoken);

    [Theory]
    [InlineData("velpin|tumblepox", "Tumblepox is a rash.")]
    [InlineData("i have tumblepox", "Tumblepox is a rash.")]
    public void Respond_WordsThatTellMore_AreAnsweredAsBefore(string turns, string expected) =>
        Assert.Contains(expected, Say(turns).Spoken, StringComparison.Ordinal);

    private static Reply Say(string turns)
    {
        var talk = new Talk(pages:
        [
            new PageFixture("/conditions/tumblepox/", "Tumblepox")
                .Text(HealthAspect.Overview, "", "Tumblepox is a rash.", "Children get it most.")
                .Text(HealthAspect.Treatments, "Treatment", "Rest in a cool room until the spots of it have dried and gone, and drink as much as you can, little by little, all day.")
                .Text(HealthAspect.Treatments, "Treatment", "Cut a child's nails short.")
                .Text(HealthAspect.SelfCare, "Baths", "Toddlers from 2 to 5 years may have a bath.")
                .Text(HealthAspect.Pregnancy, "Pregnancy", "Ask a midwife if you are pregnant.")
                .Card(Urgency.Urgent, ForBabies, "is under 3 months old", "is 3 to 6 months old and hot").Build(),
            new PageFixture("/medicines/velpin/", "Velpin") { Kind = PageKind.Medicine }
                .Text(HealthAspect.Overview, "", "Velpin is for aches.")
                .Text(HealthAspect.Suitability, "Who can take velpin", "Ask first if you have tumblepox.").Build(),
        ]);
        return turns.Split('|').Select(talk.Say).ToArray()[^1];
    }
}
