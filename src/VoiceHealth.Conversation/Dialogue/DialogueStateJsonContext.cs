using System.Text.Json.Serialization;

namespace VoiceHealth.Conversation.Dialogue;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(WrittenState))]
internal sealed partial class DialogueStateJsonContext : JsonSerializerContext;
