namespace Alexa.NET.Request.Type;

public enum Reason
{
    UserInitiated,
    Error,
    ExceededMaxReprompts,
}
