using System.Text.Json.Serialization;

namespace VoiceHealth.Skill.Simulator;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SaidWords))]
[JsonSerializable(typeof(HeardWords))]
[JsonSerializable(typeof(SimulatorStatus))]
[JsonSerializable(typeof(TurnExplanation))]
internal sealed partial class SimulatorJsonContext : JsonSerializerContext;
