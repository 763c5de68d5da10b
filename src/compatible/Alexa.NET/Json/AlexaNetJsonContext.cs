using System.Text.Json.Serialization;
using Alexa.NET.Request;
using Alexa.NET.Request.Type;

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
[JsonSerializable(typeof(SessionEndedRequest))]
[JsonSerializable(typeof(SystemExceptionRequest))]
[JsonSerializable(typeof(SkillEventRequest))]
[JsonSerializable(typeof(ConnectionResponseRequest))]
[JsonSerializable(typeof(SessionResumedRequest))]
[JsonSerializable(typeof(UnreadRequest))]
[JsonSerializable(typeof(Intent))]
internal sealed partial class AlexaNetJsonContext : JsonSerializerContext;
