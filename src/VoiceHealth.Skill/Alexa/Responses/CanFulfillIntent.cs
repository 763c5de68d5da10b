namespace VoiceHealth.Skill.Alexa.Responses;

/// <summary>Whether the skill could answer: YES, NO or MAYBE, for the intent and for each of its slots by name.</summary>
internal sealed record CanFulfillIntent(string CanFulfill, IReadOnlyDictionary<string, CanFulfillSlot> Slots);
