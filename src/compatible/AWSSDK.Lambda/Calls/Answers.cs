using System.Text.Json;
using Amazon.Lambda;
using Amazon.Lambda.Model;
using Amazon.Runtime.Internal.Transform;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>Reads the parts that several answers have.</summary>
internal static class Answers
{
    public static T Read<T>(JsonUnmarshallerContext context, Func<JsonElement, T> read)
    {
        using JsonDocument document = JsonDocument.Parse(context.Stream);
        return read(document.RootElement);
    }

    public static T Settings<T>(JsonElement json)
        where T : FunctionSettings, new() => new()
        {
            FunctionName = json.Text("FunctionName"),
            FunctionArn = json.Text("FunctionArn"),
            Version = json.Text("Version"),
            Description = json.Text("Description"),
            CodeSha256 = json.Text("CodeSha256"),
            RevisionId = json.Text("RevisionId"),
            LastModified = json.Text("LastModified"),
            Environment = json.Object("Environment", inner => new EnvironmentResponse { Variables = inner.Map("Variables", value => value.GetString()!) }),
            Layers = json.List("Layers", layer => new Layer { Arn = layer.Text("Arn"), CodeSize = layer.Number("CodeSize") }),
            State = json.Text("State") is { } state ? State.FindValue(state) : null,
            StateReason = json.Text("StateReason"),
            LastUpdateStatus = json.Text("LastUpdateStatus") is { } update ? LastUpdateStatus.FindValue(update) : null,
            LastUpdateStatusReason = json.Text("LastUpdateStatusReason"),
        };

    public static T Alias<T>(JsonElement json)
        where T : AliasSettings, new() => new()
        {
            AliasArn = json.Text("AliasArn"),
            Name = json.Text("Name"),
            FunctionVersion = json.Text("FunctionVersion"),
            Description = json.Text("Description"),
            RevisionId = json.Text("RevisionId"),
            RoutingConfig = json.Object("RoutingConfig", inner => new AliasRoutingConfiguration
            {
                AdditionalVersionWeights = inner.Map("AdditionalVersionWeights", weight => weight.GetDouble()),
            }),
        };
}
