using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceHealth.Skill.Model;

/// <summary>The model as the JSON file interactionModels/custom/en-GB.json: the same bytes for the same model.</summary>
public static class InteractionModelFile
{
    public static byte[] Write(InteractionModel model)
    {
        string json = JsonSerializer.Serialize(new Envelope(model), ModelJsonContext.Default.Envelope);
        return Encoding.UTF8.GetBytes(json.ReplaceLineEndings("\n") + "\n");
    }

    /// <exception cref="JsonException">The bytes are no interaction model.</exception>
    public static InteractionModel Read(ReadOnlySpan<byte> utf8Json) =>
        JsonSerializer.Deserialize(utf8Json, ModelJsonContext.Default.Envelope)?.InteractionModel
        ?? throw new JsonException("The file has no interactionModel; generate it with 'voicehealth model'.");

    internal sealed record Envelope(InteractionModel InteractionModel);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, IndentSize = 1, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InteractionModelFile.Envelope))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
