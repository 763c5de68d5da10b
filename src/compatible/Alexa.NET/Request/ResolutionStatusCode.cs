namespace Alexa.NET.Request;

public static class ResolutionStatusCode
{
    public const string SuccessfulMatch = "ER_SUCCESS_MATCH";
    public const string NoMatch = "ER_SUCCESS_NO_MATCH";
    public const string Timeout = "ER_ERROR_TIMEOUT";
    public const string Exception = "ER_ERROR_EXCEPTION";
}
