namespace Alexa.NET.Request.Type;

public class ConnectionResponseRequest : Request
{
}
