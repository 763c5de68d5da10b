using System.Collections.Immutable;

namespace VoiceHealth.Skill.Model;

/// <param name="InvocationName">What the skill is opened by.</param>
public sealed record LanguageModel(string InvocationName, ImmutableArray<ModelIntent> Intents, ImmutableArray<ModelSlotType> Types);
