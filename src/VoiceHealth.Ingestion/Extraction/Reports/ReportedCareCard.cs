using System.Collections.Immutable;

namespace VoiceHealth.Ingestion.Extraction.Reports;

/// <summary>A care card as reported.</summary>
/// <param name="Level">emergency, urgent or non-urgent.</param>
/// <param name="Items">Every list item in it.</param>
/// <param name="Links">Its action links.</param>
public sealed record ReportedCareCard(
    string Level, string Heading, ImmutableArray<string> Items, ImmutableArray<string> Paragraphs, ImmutableArray<string> Links);
