using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Chunking.Speech;

namespace VoiceHealth.Ingestion.Tests.Chunking.Speech;

public sealed class SpeechLinterTests
{
    [Theory]
    [InlineData("Rest & sleep.", "unreadable-token")]
    [InlineData("Ask a doctor/nurse.", "unreadable-token")]
    [InlineData("Above 38C call.", "unreadable-token")]
    [InlineData("Fruit, e.g. apples.", "unreadable-token")]
    [InlineData("Go to www.example.org now.", "unreadable-token")]
    [InlineData("• Rest.", "unreadable-token")]
    [InlineData("Take 5mg daily.", "unreadable-token")]
    [InlineData("Open 9am daily.", "unreadable-token")]
    [InlineData("Click here to go on.", "visual-only")]
    [InlineData("Read more about rest.", "visual-only")]
    [InlineData("Rest , then sleep.", "broken-spacing")]
    public void Lint_AChunkThatCannotBeHeard_IsReported(string spoken, string rule)
    {
        LintFinding[] findings = [.. SpeechLinter.Lint(PageOf(Plain(spoken)))];

        Assert.Contains(findings, finding => finding.Rule == rule);
    }

    [Fact]
    public void Lint_AnEndlessChunk_IsTooLong()
    {
        Sentence sentence = Plain(string.Join(' ', Enumerable.Repeat("medicine", 90)) + ".");

        Assert.Contains(SpeechLinter.Lint(PageOf(sentence)), finding => finding.Rule == "too-long");
    }

    [Fact]
    public void Lint_ASummaryThatStartsInMidThought_IsReported() =>
        Assert.Contains(SpeechLinter.Lint(PageOf(Plain("It usually heals by itself."))), finding => finding.Rule == "leaning-summary");

    [Fact]
    public void Lint_ALeadInWithoutItems_IsReported() =>
        Assert.Contains(SpeechLinter.Lint(PageOf(Plain("Signs are:") with { Kind = SentenceKind.LeadIn })), finding => finding.Rule == "orphan-lead-in");

    [Fact]
    public void Lint_AGoodPage_HasNoFindings() => Assert.Empty(SpeechLinter.Lint(PageOf(Plain("Sample pox heals in 2 to 3 weeks. Call 116 123."))));

    private static Sentence Plain(string spoken) => new(spoken, SentenceKind.Plain, 0, new SourceSpan("/p/", "p[1]", 0, spoken.Length), []);

    private static SpeakablePage PageOf(Sentence sentence)
    {
        Chunk chunk = new("/p/#Overview/0-0", "/p/", HealthAspect.Overview, "", 0, 0, ChunkKind.Text, Urgency.None, [sentence]);
        var info = new PageInfo("/p/", new Uri("https://www.example.org/p/"), "Pox", null, "Pox", [], PageKind.Condition, "", null, null, null, []);
        return new SpeakablePage(info, [chunk], [new VoiceSummary(HealthAspect.None, "", [sentence])]);
    }
}
