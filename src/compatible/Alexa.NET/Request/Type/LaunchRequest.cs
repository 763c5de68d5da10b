namespace Alexa.NET.Request.Type;

public class LaunchRequest : Request
{
}
