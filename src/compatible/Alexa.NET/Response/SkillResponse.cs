using System.Text.Json.Serialization;

namespace Alexa.NET.Response;

public class SkillResponse
{
    [JsonPropertyName("version")]
    public string Version { get; set; } = "1.0";

    [JsonPropertyName("sessionAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, object>? SessionAttributes { get; set; }

    [JsonPropertyName("response")]
    public ResponseBody? Response { get; set; }
}
