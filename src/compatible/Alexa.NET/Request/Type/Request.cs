using System.Text.Json.Serialization;

namespace Alexa.NET.Request.Type;

/// <summary>What all requests have.</summary>
public abstract class Request
{
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonPropertyName("requestId")]
    public string? RequestId { get; set; }

    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary>UTC; the default value where the request has none.</summary>
    [JsonPropertyName("timestamp")]
    public DateTime Timestamp { get; set; }
}
