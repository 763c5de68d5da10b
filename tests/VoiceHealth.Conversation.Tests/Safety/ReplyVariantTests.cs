using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>The same danger calls for other words where it was a mistake, where nobody can be woken, and where it is somebody else who is ill.</summary>
public class ReplyVariantTests
{
    [Theory]
    [InlineData("i've taken thirty paracetamol", "overdose")]
    [InlineData("i took my heart pills twice by mistake this morning", "overdose-mistake")]
    [InlineData("my toddler drank a whole bottle of calpol", "overdose-mistake")]
    [InlineData("my sister's taken all her tablets", "overdose-other")]
    [InlineData("he's drunk so much vodka he won't wake up", "overdose-unconscious")]
    [InlineData("my mum believes the devil is watching her", "crisis-other")]
    [InlineData("i'm going to end my life", "crisis")]
    [InlineData("my son's six weeks with a temp of 38", "urgent-under-five")]
    public void Check_WhoAndHow_ChoosesTheReply(string utterance, string reply) =>
        Assert.Equal(reply, EditorsRules.Guard.Check(utterance)?.Reply.Key);

    [Theory]
    [InlineData("i was abused as a child where can i get counselling")]
    [InlineData("can i die my hair at home")]
    [InlineData("should i put a spoon in someone's mouth when somebody's having a fit")]
    [InlineData("i've got something in my eye")]
    public void Check_AskedForKnowing_IsQuiet(string utterance) => Assert.Null(EditorsRules.Guard.Check(utterance));

    [Theory]
    [InlineData("i was abused as a child and i still want to die")]
    [InlineData("i want to die")]
    [InlineData("my husband hits me")]
    [InlineData("what do i do someone's having a fit")]
    [InlineData("a metal splinter flew into my eye from the grinder")]
    public void Check_TheRealThingNearWhatIsAsked_IsHeard(string utterance) => Assert.NotNull(EditorsRules.Guard.Check(utterance));
}
