namespace VoiceHealth.Ingestion.Extraction;

/// <summary>An entry of an A to Z: a topic under its own name, or another name with "see" and the topic's.</summary>
/// <param name="Name">The name that is listed.</param>
/// <param name="See">The topic's own name where the entry is a cross-reference; else null.</param>
/// <param name="Target">The address that the entry leads to.</param>
public sealed record IndexEntry(string Name, string? See, Uri Target);
