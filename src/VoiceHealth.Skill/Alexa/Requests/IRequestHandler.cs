using Alexa.NET.Request;
using Alexa.NET.Response;

namespace VoiceHealth.Skill.Alexa.Requests;

/// <summary>Answers one kind of request.</summary>
internal interface IRequestHandler
{
    bool CanHandle(SkillRequest request);

    SkillResponse Handle(SkillRequest request);
}
