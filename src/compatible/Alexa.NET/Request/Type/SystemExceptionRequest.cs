namespace Alexa.NET.Request.Type;

public class SystemExceptionRequest : Request
{
}
