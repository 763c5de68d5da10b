namespace VoiceHealth.Skill.Alexa.Responses;

/// <summary>Whether the skill understands a slot's value and could use it: YES, NO or MAYBE.</summary>
internal sealed record CanFulfillSlot(string CanUnderstand, string CanFulfill);
