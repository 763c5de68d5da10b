using System.Text.Json.Serialization;

namespace Alexa.NET.Request;

public class Session
{
    [JsonPropertyName("new")]
    public bool New { get; set; }

    [JsonPropertyName("sessionId")]
    public string? SessionId { get; set; }

    /// <summary>What the last response of the session asked to be given back. Strings are strings, whole numbers are longs.</summary>
    [JsonPropertyName("attributes")]
    public Dictionary<string, object>? Attributes { get; set; }

    [JsonPropertyName("application")]
    public Application? Application { get; set; }
}
