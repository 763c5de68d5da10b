using System.Collections.Immutable;

namespace VoiceHealth.Skill.Model;

/// <summary>The intents whose slots the skill may ask for. When it asks, and in which words, is the skill's own business.</summary>
/// <param name="DelegationStrategy">SKILL_RESPONSE: Alexa asks nothing by itself.</param>
public sealed record DialogModel(ImmutableArray<DialogIntent> Intents, string DelegationStrategy = "SKILL_RESPONSE");
