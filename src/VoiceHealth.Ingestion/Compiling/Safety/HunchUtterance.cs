using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>A sentence to learn from.</summary>
/// <param name="Kind">The class of danger by its place in <see cref="SafetyHunch"/>'s order; -1 where there is none.</param>
internal readonly record struct HunchUtterance(string Words, int Kind);
