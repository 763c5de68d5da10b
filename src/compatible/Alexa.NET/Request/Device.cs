using System.Text.Json.Serialization;

namespace Alexa.NET.Request;

public class Device
{
    [JsonPropertyName("supportedInterfaces")]
    public Dictionary<string, object>? SupportedInterfaces { get; set; }

    public bool IsInterfaceSupported(string interfaceName) => SupportedInterfaces?.ContainsKey(interfaceName) ?? false;
}
