using System.Text.Json.Serialization;
using VoiceHealth.Compatible.Alexa;

namespace Alexa.NET.Request;

/// <summary>The newer form of a slot's value, which may be a list of values.</summary>
public class SlotValue
{
    [JsonPropertyName("type")]
    [JsonConverter(typeof(SlotValueTypeConverter))]
    public SlotValueType SlotType { get; set; }

    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; set; }

    [JsonPropertyName("values")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SlotValue[]? Values { get; set; }

    [JsonPropertyName("resolutions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Resolution? Resolutions { get; set; }
}
