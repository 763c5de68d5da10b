using System.Text.Json.Serialization;
using VoiceHealth.Conversation.Dialogue;

namespace VoiceHealth.Skill.Alexa.Session;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 4)]
[JsonSerializable(typeof(DialogueState))]
internal sealed partial class SessionJsonContext : JsonSerializerContext;
