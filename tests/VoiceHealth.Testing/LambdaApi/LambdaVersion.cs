using System.Text.Json.Nodes;

namespace VoiceHealth.Testing.LambdaApi;

/// <summary>A function's version, or what is not published yet. A change is in progress until it has been looked at once.</summary>
internal sealed class LambdaVersion
{
    public string Number { get; set; } = "$LATEST";

    public string CodeSha256 { get; set; } = "code-1";

    public string Description { get; set; } = "";

    public List<string> Layers { get; set; } = [];

    public int Revision { get; set; } = 1;

    public bool Changing { get; set; }

    public LambdaVersion Frozen(string number, string description) => new() { Number = number, CodeSha256 = CodeSha256, Layers = [.. Layers], Description = description };

    public bool SameAs(LambdaVersion other) => CodeSha256 == other.CodeSha256 && Layers.SequenceEqual(other.Layers);

    public JsonObject ToJson(string function, string skillId) => new()
    {
        ["FunctionName"] = function,
        ["Version"] = Number,
        [nameof(CodeSha256)] = CodeSha256,
        [nameof(Description)] = Description,
        ["RevisionId"] = $"revision-{Revision}",
        ["State"] = "Active",
        ["LastUpdateStatus"] = Changing ? "InProgress" : "Successful",
        [nameof(Layers)] = new JsonArray([.. Layers.Select(arn => new JsonObject { ["Arn"] = arn, ["CodeSize"] = 1 })]),
        ["Environment"] = new JsonObject { ["Variables"] = new JsonObject { ["VOICEHEALTH_SKILL_ID"] = skillId } },
    };
}
