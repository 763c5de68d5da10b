using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Audits;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Sources;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Audits;

public sealed class AttributionCheckTests
{
    private const string Nhs = "Information from the NHS website. Licensed under the Open Government Licence v3.0.";
    private const string Ogl = "Contains public sector information licensed under the Open Government Licence v3.0.";

    private static readonly SpeakablePage Page = new PageFixture("/conditions/a/", "A").Text(HealthAspect.Overview, "", "One is one.", "Two is two.", "Three is three.").Build();

    [Theory]
    [InlineData(new[] { 0, 1 }, "From www.nhs.uk.", Nhs, 0, 0)]
    [InlineData(new[] { 0, 2 }, Ogl, Ogl, 0, 0)]
    [InlineData(new[] { 0, 2 }, "From www.nhs.uk.", Ogl, 0, 1)]
    [InlineData(new[] { 1, 0 }, Ogl, Nhs, 0, 1)]
    [InlineData(new[] { 0, 1 }, "", Nhs, 0, 1)]
    [InlineData(new[] { 0, 1 }, "From www.nhs.uk.", "From the NHS.", 0, 1)]
    [InlineData(new[] { 0, 1 }, "From www.nhs.uk.", Nhs, 8, 2)]
    public void Check_Reply_FailsWhereItsLicenceCaseIsAnother(int[] sentences, string said, string licence, int daysOld, int failures)
    {
        var tally = new AuditTally();

        Check(tally, daysOld).Check(Reply(sentences, said, licence), HealthAspect.Overview, 0);

        Assert.Equal(failures, tally.FailureCount);
    }

    [Fact]
    public void HadRoom_AdaptedTurnThatDoesNotSayTheLicence_IsTrue()
    {
        AttributionCheck check = Check(new AuditTally(), 0);

        check.Check(Reply([0, 2], "", Ogl), HealthAspect.Overview, 0);

        Assert.True(check.HadRoom);
        Assert.False(check.SaidLicence);
    }

    private static AttributionCheck Check(AuditTally tally, int daysOld)
    {
        var library = new MemoryLibrary([Page], ContentOrigin.NhsWebsite, SamplePages.Now.AddDays(-daysOld));
        var places = Page.Chunks[0].Sentences.Select((sentence, place) => (Key: ConversationAudit.Key(sentence), place)).ToDictionary(entry => entry.Key, entry => entry.place);
        return new AttributionCheck(Page.Info, new Attribution(library.Manifest, new FixedTime(SamplePages.Now)), places, tally);
    }

    private static Reply Reply(int[] sentences, string said, string licence)
    {
        ImmutableArray<ReplySegment> segments = [.. sentences.Select(at => new ReplySegment.Quote(Page.Chunks[0].Id, Page.Chunks[0].Sentences[at])), new ReplySegment.Ours(said)];
        return new Reply(ReplyKind.Answer, AlertLevel.None, segments, "", "", "", new ReplyCard("A", "", Page.Info.Url, null, licence), [], [], HealthAspect.Overview, true, true);
    }
}
