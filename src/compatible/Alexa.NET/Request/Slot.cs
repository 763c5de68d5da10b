using System.Text.Json.Serialization;

namespace Alexa.NET.Request;

public class Slot
{
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("confirmationStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ConfirmationStatus { get; set; }

    /// <summary>What was heard, in written form.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; set; }

    [JsonPropertyName("resolutions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Resolution? Resolution { get; set; }

    [JsonPropertyName("slotValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SlotValue? SlotValue { get; set; }
}
