using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Sources;

public sealed class AttributionTests
{
    [Fact]
    public void Respond_SampleContent_SaysSoOnceAndOnEveryCardAndNeverNamesTheNhs()
    {
        var talk = new Talk();

        Reply first = talk.Say("what is blenfold");
        Reply second = talk.Say("what causes it");

        Assert.Contains("This is sample content, not medical advice.", first.Spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("sample content", second.Spoken, StringComparison.Ordinal);
        Assert.All(new[] { first, second }, reply => Assert.Equal("Sample content, not medical advice.", reply.Card?.Licence));
        Assert.All(new[] { first, second }, reply => Assert.DoesNotContain("NHS", reply.Spoken + reply.Card?.Licence, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Respond_NhsWordsUnchanged_AreAttributedToTheWebsite()
    {
        Reply reply = new Talk(ContentOrigin.NhsWebsite).Say("what causes blenfold");

        Assert.Contains("From www.nhs.uk.", reply.Spoken, StringComparison.Ordinal);
        Assert.Equal("Information from the NHS website. Licensed under the Open Government Licence v3.0.", reply.Card?.Licence);
    }

    [Fact]
    public void Respond_NhsWordsWithGaps_AreNotAttributedToTheWebsite()
    {
        Reply reply = new Talk(ContentOrigin.NhsWebsite).Say("what is blenfold");

        Assert.Contains("Contains public sector information licensed under the Open Government Licence v3.0.", reply.Spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("www.nhs.uk", reply.Spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("NHS website", reply.Card?.Licence, StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_AdaptedAnswerAfterAnUnchangedOne_SaysTheLicenceOnce()
    {
        var talk = new Talk(ContentOrigin.NhsWebsite);
        talk.Say("what causes blenfold");

        Reply adapted = talk.Say("what is blenfold");
        Reply again = talk.Say("repeat that");

        Assert.Contains("Contains public sector information", adapted.Spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("Contains public sector information", again.Spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Respond_CopyOlderThanSevenDays_SaysAsAt(int daysOld, bool says)
    {
        var talk = new Talk(ContentOrigin.NhsWebsite, daysOld);

        Reply unchanged = talk.Say("what causes blenfold");
        Reply adapted = talk.Say("what is blenfold");

        Assert.Equal(says, unchanged.Spoken.Contains("From www.nhs.uk, as at 26 April 2026.", StringComparison.Ordinal));
        Assert.Equal(says, adapted.Spoken.Contains("as at 26 April 2026.", StringComparison.Ordinal));
        Assert.Equal(says, unchanged.Card!.Licence.Contains("as at 26 April 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Respond_OtherSite_IsNamedByItsHost()
    {
        Reply reply = new Talk(ContentOrigin.OtherWebsite).Say("what causes blenfold");

        Assert.Contains("From health.example.", reply.Spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("nhs", reply.Spoken + reply.Card?.Licence, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Respond_WhereIsThisFrom_CanAlwaysBeAnswered()
    {
        Assert.Contains("www.nhs.uk", new Talk(ContentOrigin.NhsWebsite).Say("where is this from").Spoken, StringComparison.Ordinal);
        Assert.Contains("sample content", new Talk().Say("who wrote this").Spoken, StringComparison.Ordinal);
    }
}
