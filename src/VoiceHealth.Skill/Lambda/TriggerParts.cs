using VoiceHealth.Skill.Alexa;

namespace VoiceHealth.Skill.Lambda;

/// <summary>What the direct trigger runs with.</summary>
/// <param name="Metrics">Null where nothing is to be counted.</param>
internal sealed record TriggerParts(AlexaSkill Skill, MetricsLog? Metrics = null);
