using System.Text.Json.Serialization;

namespace Alexa.NET.Request;

/// <summary>What one source of slot values, such as the model's own or the session's dynamic entities, makes of a value.</summary>
public class ResolutionAuthority
{
    [JsonPropertyName("authority")]
    public string? Name { get; set; }

    [JsonPropertyName("status")]
    public ResolutionStatus? Status { get; set; }

    [JsonPropertyName("values")]
    public ResolutionValueContainer[]? Values { get; set; }
}
