using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Audits;

/// <summary>What an audit looked at and found.</summary>
/// <param name="Answers">Page and aspect pairs.</param>
/// <param name="Turns">Replies, paging included.</param>
/// <param name="Quotes">Sentences of the pages that were spoken, each checked against its source.</param>
/// <param name="LongestSeconds">The longest reply, in seconds.</param>
/// <param name="SafetyNets">Pages that have emergency or urgent advice.</param>
/// <param name="Failures">In the order of pages; at most <see cref="ConversationAudit.MaxFailures"/> are kept.</param>
/// <param name="FailureCount">All failures, kept or not.</param>
public sealed record AuditReport(
    int Pages,
    int Answers,
    int Turns,
    int Quotes,
    double LongestSeconds,
    int SafetyNets,
    ImmutableArray<AuditFailure> Failures,
    int FailureCount);
