using System.Text.Json;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>A recorded response of the NHS website content API, whatever its file is called: the response names its page itself.</summary>
internal static class ApiResponseFile
{
    /// <summary>The host that recorded responses stand for, whichever of the API's hosts they were recorded from.</summary>
    public static readonly Uri Host = new("https://api.nhs.uk/");

    /// <summary>The API's newer hosts put their product's name before the page's path.</summary>
    private const string Product = "/nhs-website-content/";

    /// <summary>The path of the page in the response's <c>url</c>; null for any other file, which is not looked at further.</summary>
    public static string? PathOf(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            using JsonDocument response = JsonDocument.Parse(stream);
            return response.RootElement.ValueKind == JsonValueKind.Object
                && response.RootElement.TryGetProperty("url", out JsonElement url)
                && url.ValueKind == JsonValueKind.String
                && Uri.TryCreate(url.GetString(), UriKind.Absolute, out Uri? address)
                && address.Host.EndsWith(".nhs.uk", StringComparison.Ordinal)
                ? WithoutProduct(address.AbsolutePath)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string WithoutProduct(string path) =>
        path.StartsWith(Product, StringComparison.Ordinal) ? path[(Product.Length - 1)..] : path;
}
