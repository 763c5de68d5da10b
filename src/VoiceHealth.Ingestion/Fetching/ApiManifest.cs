using System.Text.Json;
using VoiceHealth.Ingestion.Extraction.Metadata;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>One page of the content API's list of its pages (<c>/manifest/pages/</c>): what it lists, and the address of the next one.</summary>
internal sealed record ApiManifest(IReadOnlyList<ApiManifestPage> Pages, string? Next)
{
    private const int DeepestJson = 16;

    /// <exception cref="JsonException">The bytes are no list of pages.</exception>
    public static ApiManifest Parse(ReadOnlyMemory<byte> bytes)
    {
        using JsonDocument response = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = DeepestJson });
        JsonElement root = response.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("results", out JsonElement results) || results.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("it has no array \"results\"");
        }

        string next = root.TryGetProperty("pagination", out JsonElement pagination) ? pagination.Text("next") : "";
        return new ApiManifest([.. results.EnumerateArray().Select(ReadPage).OfType<ApiManifestPage>()], next.Length > 0 ? next : null);
    }

    /// <summary>Null for a page that is not on the website.</summary>
    private static ApiManifestPage? ReadPage(JsonElement page) =>
        page.ValueKind == JsonValueKind.Object
        && PagePaths.Resolve(PagePaths.WebSite, page.Text("webpage")) is { } path
        && SourcePaths.TryNormalize(path, out string normalized)
            ? new ApiManifestPage(normalized, page.Text("url"), page.Text("dateModified") is { Length: > 0 } modified ? modified : null)
            : null;
}
