using System.Text.Json.Serialization;
using Amazon.Lambda.APIGatewayEvents;

namespace VoiceHealth.Skill.Lambda;

/// <summary>How HTTP APIs and function URLs write their events.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyRequest))]
[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyResponse))]
internal sealed partial class HttpApiJsonContext : JsonSerializerContext;
