using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>
/// Free-form values: strings, booleans, whole numbers as longs, other numbers as doubles, objects as dictionaries, arrays as lists.
/// </summary>
public sealed class PlainObjectConverter : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(object);

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => WriteValue(writer, value);

    private static object? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => LenientText.Read(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.TryGetInt64(out long whole) ? whole : reader.TryGetDouble(out double real) ? real : null,
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        _ => null,
    };

    internal static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case IEnumerable<KeyValuePair<string, object>> members: WriteObject(writer, members); break;
            case IEnumerable<object> items: WriteArray(writer, items); break;
            default: throw new NotSupportedException($"A {value.GetType()} cannot be written; use strings, numbers, booleans, dictionaries and lists.");
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object>> members)
    {
        writer.WriteStartObject();
        foreach ((string name, object value) in members)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, IEnumerable<object> items)
    {
        writer.WriteStartArray();
        foreach (object item in items)
        {
            WriteValue(writer, item);
        }

        writer.WriteEndArray();
    }

    internal static Dictionary<string, object> ReadObject(ref Utf8JsonReader reader)
    {
        var members = new Dictionary<string, object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = LenientText.Read(ref reader)!;
            reader.Read();
            members[name] = ReadValue(ref reader)!;
        }

        return members;
    }

    private static List<object> ReadArray(ref Utf8JsonReader reader)
    {
        var items = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader)!);
        }

        return items;
    }
}
