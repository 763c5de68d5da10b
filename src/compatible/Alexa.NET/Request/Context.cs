using System.Text.Json.Serialization;

namespace Alexa.NET.Request;

public class Context
{
    [JsonPropertyName("System")]
    public AlexaSystem? System { get; set; }
}
