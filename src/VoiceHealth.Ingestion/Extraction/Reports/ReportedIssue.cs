namespace VoiceHealth.Ingestion.Extraction.Reports;

/// <summary>An extraction issue as reported.</summary>
public sealed record ReportedIssue(string Code, string Message, string Element);
