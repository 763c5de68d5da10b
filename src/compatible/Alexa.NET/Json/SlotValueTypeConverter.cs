using System.Text.Json;
using System.Text.Json.Serialization;
using Alexa.NET.Request;

namespace VoiceHealth.Compatible.Alexa;

public sealed class SlotValueTypeConverter : JsonConverter<SlotValueType>
{
    public override SlotValueType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool list = reader.TokenType == JsonTokenType.String && LenientText.Is(ref reader, "List"u8);
        reader.Skip();
        return list ? SlotValueType.List : SlotValueType.Simple;
    }

    public override void Write(Utf8JsonWriter writer, SlotValueType value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value == SlotValueType.List ? "List"u8 : "Simple"u8);
}
