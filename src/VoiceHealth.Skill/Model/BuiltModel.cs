using System.Collections.Immutable;

namespace VoiceHealth.Skill.Model;

/// <summary>A model that fits, and what had to be left out for it to fit.</summary>
/// <param name="Dropped">Synonyms that were left out, as "id: synonym", in the order they went.</param>
public sealed record BuiltModel(InteractionModel Model, ImmutableArray<string> Dropped);
