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

        return (Request?)JsonSerializer.Deserialize(ref reader, TypeInfoOf(TypeOf(reader)));
    }

    public override void Write(Utf8JsonWriter writer, Request value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Requests are read, never written.");

    /// <summary>Looks ahead with a reader of its own; the last such field counts, as everywhere in JSON.</summary>
    private static string TypeOf(Utf8JsonReader reader)
    {
        string type = "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (isType)
            {
                type = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
            }

            reader.Skip();
        }

        return type;
    }

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
