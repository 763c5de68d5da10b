using System.Text.Json.Serialization;

namespace Alexa.NET.Request;

public class AlexaSystem
{
    [JsonPropertyName("application")]
    public Application? Application { get; set; }

    [JsonPropertyName("device")]
    public Device? Device { get; set; }
}
