using System.Text.Json.Serialization;

namespace Alexa.NET.Request;

/// <summary>The envelope of everything that Alexa sends. Any part may be missing: simulators leave parts out.</summary>
public class SkillRequest
{
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    [JsonPropertyName("session")]
    public Session? Session { get; set; }

    [JsonPropertyName("context")]
    public Context? Context { get; set; }

    [JsonPropertyName("request")]
    public Type.Request? Request { get; set; }
}
