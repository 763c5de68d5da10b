using System.Collections.Immutable;

namespace VoiceHealth.Skill.Model;

public sealed record ModelSlotType(string Name, ImmutableArray<ModelSlotValue> Values);
