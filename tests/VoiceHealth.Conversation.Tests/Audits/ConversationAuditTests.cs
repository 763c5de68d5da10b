using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Audits;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Audits;

public sealed class ConversationAuditTests
{
    [Fact]
    public void Run_SamplePages_FindsNothingWrong()
    {
        AuditReport report = Audit(SamplePages.All());

        Assert.Empty(report.Failures);
        Assert.Equal(6, report.Pages);
        Assert.Equal(1, report.SafetyNets);
        Assert.True(report.Turns > report.Answers, "paging was not followed");
    }

    [Fact]
    public void Run_RenderingThatSaysSomethingElse_FailsProvenance()
    {
        SpeakablePage page = new PageFixture("/conditions/a/", "A").Text(HealthAspect.Overview, "", "Take 5 mg.").Build();
        Chunk chunk = page.Chunks[0];
        Sentence wrong = chunk.Sentences[0] with { Substitutions = [new Substitution(5, "6", "six", "numbers")] };

        AuditReport report = Audit([page with { Chunks = [chunk with { Sentences = [wrong] }] }]);

        Assert.Contains(report.Failures, failure => failure.Check == "provenance");
    }

    [Fact]
    public void Run_SourceTextThatDiffers_FailsProvenance()
    {
        SpeakablePage page = new PageFixture("/conditions/a/", "A").Text(HealthAspect.Overview, "", "Take five.").Build();
        var library = new MemoryLibrary([page]);

        AuditReport report = new ConversationAudit(library, Pronunciations.None, new FixedTime(SamplePages.Now), _ => "Take nine.").Run();

        Assert.Contains(report.Failures, failure => failure.Check == "provenance");
    }

    [Fact]
    public void Run_SentenceTooLongForATurn_FailsLength()
    {
        string endless = string.Join(' ', Enumerable.Repeat("word", 120)) + ".";
        SpeakablePage page = new PageFixture("/conditions/a/", "A").Text(HealthAspect.Overview, "", endless).Build();

        Assert.Contains(Audit([page]).Failures, failure => failure.Check == "length");
    }

    private static AuditReport Audit(SpeakablePage[] pages) =>
        new ConversationAudit(new MemoryLibrary(pages), Pronunciations.None, new FixedTime(SamplePages.Now)).Run(TestContext.Current.CancellationToken);
}
