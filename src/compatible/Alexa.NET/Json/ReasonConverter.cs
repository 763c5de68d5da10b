using System.Text.Json;
using System.Text.Json.Serialization;
using Alexa.NET.Request.Type;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>Why a session ended; a reason that is not known reads as an error.</summary>
public sealed class ReasonConverter : JsonConverter<Reason>
{
    public override Reason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? name = reader.TokenType == JsonTokenType.String ? LenientText.Read(ref reader) : null;
        reader.Skip();
        return name switch
        {
            "USER_INITIATED" => Reason.UserInitiated,
            "EXCEEDED_MAX_REPROMPTS" => Reason.ExceededMaxReprompts,
            _ => Reason.Error,
        };
    }

    public override void Write(Utf8JsonWriter writer, Reason value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Requests are read, never written.");
}
