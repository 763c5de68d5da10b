namespace VoiceHealth.Skill.Alexa.Responses;

/// <summary>Whether the skill understands a slot's value (YES, NO or MAYBE) and could use it (YES or NO).</summary>
internal sealed record CanFulfillSlot(string CanUnderstand, string CanFulfill);
