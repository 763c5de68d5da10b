namespace VoiceHealth.Content.Safety;

/// <summary>One part of a pattern.</summary>
/// <param name="Symbol">Index of what has to be found here.</param>
/// <param name="Gap">How many other words may stand before it, 0 to 15.</param>
/// <param name="Optional">Whether the pattern also holds without it.</param>
public readonly record struct SafetyStep(int Symbol, int Gap, bool Optional);
