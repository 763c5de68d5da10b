using Alexa.NET.Response;

namespace VoiceHealth.Skill.Alexa.Requests;

/// <summary>A response, and what may be counted of it; null where nobody was answered.</summary>
internal sealed record HandledRequest(SkillResponse Response, ReplyCounts? Counts = null);
