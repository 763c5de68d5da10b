using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Alexa.NET.Request.Type;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>Reads a request as the class that its "type" names, wherever in the object that field stands.</summary>
public sealed class RequestJsonConverter : JsonConverter<Request>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Request);

    public override Request? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        JsonElement element = JsonElement.ParseValue(ref reader);
        string type = element.TryGetProperty("type", out JsonElement name) && name.ValueKind == JsonValueKind.String
            ? name.GetString()!
            : "";
        return (Request?)element.Deserialize(TypeInfoOf(type));
    }

    public override void Write(Utf8JsonWriter writer, Request value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Requests are read, never written.");

    private static JsonTypeInfo TypeInfoOf(string type) => type switch
    {
        "LaunchRequest" => AlexaNetJsonContext.Default.LaunchRequest,
        "IntentRequest" => AlexaNetJsonContext.Default.IntentRequest,
        "SessionEndedRequest" => AlexaNetJsonContext.Default.SessionEndedRequest,
        "System.ExceptionEncountered" => AlexaNetJsonContext.Default.SystemExceptionRequest,
        "Connections.Response" => AlexaNetJsonContext.Default.ConnectionResponseRequest,
        "SessionResumedRequest" => AlexaNetJsonContext.Default.SessionResumedRequest,
        _ when AlexaNetJson.FindAddedRequest(type) is { } added => added,
        _ when type.StartsWith("AlexaSkillEvent", StringComparison.Ordinal) => AlexaNetJsonContext.Default.SkillEventRequest,
        _ => AlexaNetJsonContext.Default.UnreadRequest,
    };
}
