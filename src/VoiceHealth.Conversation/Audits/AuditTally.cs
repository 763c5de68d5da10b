using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Audits;

/// <summary>Counts and failures of a part of an audit; one for each thread, put together at the end.</summary>
internal sealed class AuditTally
{
    public int Answers { get; set; }

    public int Turns { get; set; }

    public int Quotes { get; set; }

    public int SafetyNets { get; set; }

    public double LongestSeconds { get; set; }

    public int FailureCount { get; private set; }

    public List<AuditFailure> Failures { get; } = [];

    public void Fail(string check, string page, HealthAspect asked, int part, string message)
    {
        FailureCount++;
        if (Failures.Count < ConversationAudit.MaxFailures)
        {
            Failures.Add(new AuditFailure(check, page, SectionWords.Of(asked), part, message));
        }
    }
}
