using System.Text.Json.Serialization;
using VoiceHealth.Compatible.Alexa;

namespace Alexa.NET.Request.Type;

public class SessionEndedRequest : Request
{
    [JsonPropertyName("reason")]
    [JsonConverter(typeof(ReasonConverter))]
    public Reason Reason { get; set; }
}
