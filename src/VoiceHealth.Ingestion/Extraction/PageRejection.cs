namespace VoiceHealth.Ingestion.Extraction;

/// <summary>Why a raw page is no topic.</summary>
/// <param name="Message">What was found, for the run's report.</param>
public sealed record PageRejection(RejectionReason Reason, string Message);
