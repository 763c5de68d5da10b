using Alexa.NET.Request;

namespace VoiceHealth.Skill.Alexa.Requests;

/// <summary>Answers one kind of request.</summary>
internal interface IRequestHandler
{
    bool CanHandle(SkillRequest request);

    HandledRequest Handle(SkillRequest request);
}
