namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>A node in its place.</summary>
/// <param name="Gap">How many other words may stand before it.</param>
internal readonly record struct PatternPart(PatternNode Node, int Gap, bool Optional);
