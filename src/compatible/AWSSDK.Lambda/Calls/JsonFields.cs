using System.Text.Json;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>Fields that are written where they are set, and read where they are there.</summary>
internal static class JsonFields
{
    public static void WriteSet(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteSet(this Utf8JsonWriter writer, string name, List<string>? values)
    {
        if (values is null)
        {
            return;
        }

        writer.WriteStartArray(name);
        values.ForEach(writer.WriteStringValue);
        writer.WriteEndArray();
    }

    public static string? Text(this JsonElement element, string name) => Find(element, name)?.GetString();

    public static long? Number(this JsonElement element, string name) => Find(element, name)?.GetInt64();

    public static List<T>? List<T>(this JsonElement element, string name, Func<JsonElement, T> read) =>
        Find(element, name) is { } array ? [.. array.EnumerateArray().Select(read)] : null;

    public static Dictionary<string, T>? Map<T>(this JsonElement element, string name, Func<JsonElement, T> read) =>
        Find(element, name) is { } map ? map.EnumerateObject().ToDictionary(field => field.Name, field => read(field.Value)) : null;

    public static T? Object<T>(this JsonElement element, string name, Func<JsonElement, T> read)
        where T : class => Find(element, name) is { } inner ? read(inner) : null;

    private static JsonElement? Find(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
