using Alexa.NET.Request;
using VoiceHealth.Skill.Alexa.Responses;

namespace VoiceHealth.Skill.Alexa.Requests;

/// <summary>
/// Notices that nobody hears an answer to: the end of a session, an error that Alexa found, skill events, connections, and whatever
/// Alexa may send in years to come. Speech in an answer to these would be an error.
/// </summary>
internal sealed class SilentHandler : IRequestHandler
{
    public bool CanHandle(SkillRequest request) => true;

    public HandledRequest Handle(SkillRequest request) => new(ResponseWriter.Silence());
}
