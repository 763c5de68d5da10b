using System.Text.Json.Serialization;

namespace VoiceHealth.Ingestion.Sites;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(PreparedPage))]
internal sealed partial class SiteJsonContext : JsonSerializerContext;
