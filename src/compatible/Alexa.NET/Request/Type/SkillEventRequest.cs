namespace Alexa.NET.Request.Type;

public class SkillEventRequest : Request
{
}
