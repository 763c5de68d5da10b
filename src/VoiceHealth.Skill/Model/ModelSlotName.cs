using System.Collections.Immutable;

namespace VoiceHealth.Skill.Model;

public sealed record ModelSlotName(string Value, ImmutableArray<string> Synonyms);
