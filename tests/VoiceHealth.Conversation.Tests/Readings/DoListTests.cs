using VoiceHealth.Content;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Readings;

public sealed class DoListTests
{
    [Theory]
    [InlineData("do not paint it", "do not sit on it", "The page says: do not paint it, do not sit on it.")]
    [InlineData("paint it", "sit on it", "Don't paint it. Do not sit on it.")]
    public void Respond_ListOfWhatNotToDo_SaysEachTimeAndNeverTwice(string first, string second, string said)
    {
        PageFixture page = new PageFixture("/conditions/grimble/", "Grimble")
            .Text(HealthAspect.Overview, "", "Grimble is a made-up change of colour.")
            .Text(HealthAspect.Treatments, "Treatment", "Wait for it to fade.")
            .DoNot(HealthAspect.Treatments, "Treatment", first, second);
        var talk = new Talk(pages: [page.Build()]);

        Reply reply = talk.Say("how do i treat grimble");
        Reply more = talk.Say("more");

        Assert.Contains(said, reply.Spoken + more.Spoken, StringComparison.Ordinal);
    }
}
