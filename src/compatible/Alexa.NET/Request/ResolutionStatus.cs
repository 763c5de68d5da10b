using System.Text.Json.Serialization;

namespace Alexa.NET.Request;

public class ResolutionStatus
{
    /// <summary>One of <see cref="ResolutionStatusCode"/>, or a later one.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }
}
