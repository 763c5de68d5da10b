using Alexa.NET.Request.Type;

namespace VoiceHealth.Skill.Alexa.Requests;

/// <summary>A request of a type that the skill does not know. It gets an answer that says nothing.</summary>
internal sealed class OtherRequest : Request;
