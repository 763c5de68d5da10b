using System.Text.Json.Serialization;
using Alexa.NET.Request;
using Alexa.NET.Request.Type;
using Alexa.NET.Response;

namespace VoiceHealth.Compatible.Alexa;

[JsonSourceGenerationOptions(
    MaxDepth = 32,
    Converters =
    [
        typeof(LenientStringConverter),
        typeof(LenientBooleanConverter),
        typeof(LenientDateTimeConverter),
        typeof(PlainObjectConverter),
    ])]
[JsonSerializable(typeof(SkillRequest))]
[JsonSerializable(typeof(LaunchRequest))]
[JsonSerializable(typeof(IntentRequest))]
[JsonSerializable(typeof(SessionEndedRequest))]
[JsonSerializable(typeof(SystemExceptionRequest))]
[JsonSerializable(typeof(SkillEventRequest))]
[JsonSerializable(typeof(ConnectionResponseRequest))]
[JsonSerializable(typeof(SessionResumedRequest))]
[JsonSerializable(typeof(UnreadRequest))]
[JsonSerializable(typeof(SkillResponse))]
[JsonSerializable(typeof(Intent))]
internal sealed partial class AlexaNetJsonContext : JsonSerializerContext;
