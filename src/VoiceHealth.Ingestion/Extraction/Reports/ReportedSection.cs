namespace VoiceHealth.Ingestion.Extraction.Reports;

/// <summary>A heading as reported: 2 to 6 for h2 to h6, and the health aspect that its section was given.</summary>
public sealed record ReportedSection(int Level, string Heading, string Aspect);
