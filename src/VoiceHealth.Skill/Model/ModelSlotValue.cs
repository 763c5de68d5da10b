namespace VoiceHealth.Skill.Model;

/// <param name="Id">What the skill is sent when the value or a synonym was said: for a topic, the page's path.</param>
public sealed record ModelSlotValue(string Id, ModelSlotName Name);
