using System.Text.Json.Serialization;
using Alexa.NET.Request.Type;

namespace VoiceHealth.Skill.Alexa.Requests;

/// <summary>Something on the screen was touched. The arguments are those that our own document put there.</summary>
internal sealed class UserEventRequest : Request
{
    public const string TypeName = "Alexa.Presentation.APL.UserEvent";

    [JsonPropertyName("arguments")]
    public List<object>? Arguments { get; set; }
}
