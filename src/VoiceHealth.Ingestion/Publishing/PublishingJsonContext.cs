using System.Text.Json.Serialization;

namespace VoiceHealth.Ingestion.Publishing;

/// <summary>JSON of what a release says about its making.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(PageInventory))]
public sealed partial class PublishingJsonContext : JsonSerializerContext;
