using System.Collections.Immutable;

namespace VoiceHealth.Skill.Model;

/// <summary>A way in which sentences begin or end. All other words go into a slot.</summary>
/// <param name="AtEnd">Whether the words stand after the slot.</param>
/// <param name="Words">What is given back with the slot.</param>
/// <param name="Variants">Other words that mean the same in that place.</param>
public sealed record Carrier(bool AtEnd, string Words, ImmutableArray<string> Variants);
