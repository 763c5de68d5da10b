using System.Text.Json.Serialization;

namespace Alexa.NET.Request;

public class Intent
{
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("confirmationStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ConfirmationStatus { get; set; }

    [JsonPropertyName("slots")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Slot>? Slots { get; set; }
}
