using System.Collections.Immutable;

namespace VoiceHealth.Ingestion.Extraction.Reports;

/// <summary>A callout or an inset as reported; the heading is null where it has none.</summary>
public sealed record ReportedBox(string? Heading, ImmutableArray<string> Paragraphs, ImmutableArray<string> Items);
