namespace Alexa.NET.Request.Type;

public class SessionResumedRequest : Request
{
}
