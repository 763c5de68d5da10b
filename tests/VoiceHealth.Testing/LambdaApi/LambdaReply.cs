using System.Text.Json.Nodes;

namespace VoiceHealth.Testing.LambdaApi;

/// <summary>What the emulator answers.</summary>
internal sealed record LambdaReply(int Status, JsonNode? Body, string? ErrorType = null)
{
    public static LambdaReply Refusal(int status, string type, string message) =>
        new(status, new JsonObject { ["Type"] = status < 500 ? "User" : "Service", ["Message"] = message }, type);
}
