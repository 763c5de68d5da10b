using Alexa.NET.Response;

namespace VoiceHealth.Skill.Alexa.Responses;

internal sealed class CanFulfillResponseBody : ResponseBody
{
    public required CanFulfillIntent CanFulfillIntent { get; init; }
}
