using VoiceHealth.Content.Packing;

namespace VoiceHealth.Content.Safety;

/// <summary>Patterns in the order they are evaluated in.</summary>
/// <param name="Targets">By pattern: the symbol that it finds.</param>
/// <param name="Steps">By pattern: its steps, each as one number (<see cref="SafetyStep.Packed"/>).</param>
public sealed record SafetyPatternTable(Packed<int> Targets, PackedLists Steps);
