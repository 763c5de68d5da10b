using System.Text.Json;
using VoiceHealth.Ingestion.Extraction.Metadata;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>Finds the further pages of a list that the content API delivers in parts, such as an A to Z.</summary>
internal static class ApiListPages
{
    /// <summary>The address of the next part; null at the end, and for a page that is no list.</summary>
    public static string? Next(ReadOnlyMemory<byte> response)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(response);
            return json.RootElement.Elements("relatedLink")
                .Where(link => link.Text("linkRelationship") == "Pagination" && link.Text("name") == "Next Page")
                .Select(link => link.Text("url"))
                .FirstOrDefault(address => address.Length > 0);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
