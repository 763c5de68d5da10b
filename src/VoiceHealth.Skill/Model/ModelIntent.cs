using System.Collections.Immutable;

namespace VoiceHealth.Skill.Model;

public sealed record ModelIntent(string Name, ImmutableArray<ModelSlot> Slots, ImmutableArray<string> Samples);
