using System.Collections.Immutable;
using System.Text.Json;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>Reads JSON whose shape cannot be relied on: a property may be missing, null, one value or a list.</summary>
internal static class JsonReading
{
    /// <summary>The property's text; empty where it is missing or is no text.</summary>
    public static string Text(this JsonElement json, string property) => json.Texts(property) is [var text, ..] ? text : "";

    /// <summary>The property's non-blank texts, one or many.</summary>
    public static ImmutableArray<string> Texts(this JsonElement json, string property) =>
        [.. json.Elements(property)
            .Where(element => element.ValueKind == JsonValueKind.String)
            .Select(element => element.GetString()!)
            .Where(text => !string.IsNullOrWhiteSpace(text))];

    /// <summary>The property's values, one or many; none where it is missing or null.</summary>
    public static IEnumerable<JsonElement> Elements(this JsonElement json, string property)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(property, out JsonElement value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray(),
            JsonValueKind.Null or JsonValueKind.Undefined => [],
            _ => [value],
        };
    }
}
