using System.Diagnostics;
using VoiceHealth.Conversation.Audits;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Audits;

public sealed class SiteCopyAuditTests
{
    [Fact]
    public void Run_SiteCopy_FindsNothingWrong()
    {
        (MemoryLibrary library, IReadOnlyDictionary<string, string> texts) = SiteCopy.Open();
        long start = Stopwatch.GetTimestamp();

        AuditReport report = new ConversationAudit(library, Pronunciations.None, new FixedTime(SamplePages.Now), texts.GetValueOrDefault)
            .Run(TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{report.Pages} pages, {report.Answers} answers, {report.Turns} turns, {report.Quotes} quotes, longest {report.LongestSeconds:0.0} s, "
            + $"{report.SafetyNets} with urgent advice, {report.FailureCount} failures, {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        foreach (IGrouping<string, AuditFailure> check in report.Failures.GroupBy(failure => failure.Check))
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{check.Key}: {check.Count()}");
            foreach (AuditFailure failure in check.DistinctBy(failure => failure.Page).Take(20))
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"  {failure.Page} {failure.Aspect} part {failure.Part}: {failure.Message}");
            }
        }

        Assert.Equal(0, report.FailureCount);
    }
}
