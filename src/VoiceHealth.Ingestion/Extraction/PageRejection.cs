namespace VoiceHealth.Ingestion.Extraction;

/// <summary>Why a raw page is no topic.</summary>
/// <param name="Message">What was found, for the run's report.</param>
public sealed record PageRejection(RejectionReason Reason, string Message)
{
    /// <summary>Whether the page was not read at all: it may be a topic, with advice that nobody will hear.</summary>
    public bool IsUnread => Reason is RejectionReason.TooLarge or RejectionReason.TooTangled;
}
