namespace VoiceHealth.Skill.Model;

/// <summary>Alexa's own prompts: there are none, because the skill asks in its own words. Amazon wants the empty object.</summary>
public sealed record DialogPrompts;
