using System.Text.Json.Serialization.Metadata;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>How the request types that no person waits for are read: by the serializer.</summary>
internal static class RequestTypes
{
    public static JsonTypeInfo Find(string type) => type switch
    {
        "SessionEndedRequest" => AlexaNetJsonContext.Default.SessionEndedRequest,
        "System.ExceptionEncountered" => AlexaNetJsonContext.Default.SystemExceptionRequest,
        "Connections.Response" => AlexaNetJsonContext.Default.ConnectionResponseRequest,
        "SessionResumedRequest" => AlexaNetJsonContext.Default.SessionResumedRequest,
        _ when AlexaNetJson.FindAddedRequest(type) is { } added => added,
        _ when type.StartsWith("AlexaSkillEvent", StringComparison.Ordinal) => AlexaNetJsonContext.Default.SkillEventRequest,
        _ => AlexaNetJsonContext.Default.UnreadRequest,
    };
}
