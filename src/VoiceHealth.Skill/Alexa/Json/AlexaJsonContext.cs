#if !OFFICIAL_ALEXA_NET
using System.Text.Json.Serialization;
using VoiceHealth.Compatible.Alexa;
using VoiceHealth.Skill.Alexa.Requests;
using VoiceHealth.Skill.Alexa.Responses;

namespace VoiceHealth.Skill.Alexa.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32,
    Converters =
    [
        typeof(LenientStringConverter),
        typeof(LenientBooleanConverter),
        typeof(LenientDateTimeConverter),
        typeof(PlainObjectConverter),
    ])]
[JsonSerializable(typeof(CanFulfillIntentRequest))]
[JsonSerializable(typeof(UserEventRequest))]
[JsonSerializable(typeof(CanFulfillIntent))]
internal sealed partial class AlexaJsonContext : JsonSerializerContext;
#endif
