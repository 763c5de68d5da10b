using System.Text.Json;
using Amazon.Lambda.Model;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>The operations on aliases.</summary>
internal static class AliasCalls
{
    private const string Aliases = "/2015-03-31/functions/{FunctionName}/aliases";
    private const string One = Aliases + "/{Name}";

    public static LambdaCall<GetAliasRequest, GetAliasResponse> Get { get; } = new(
        request => LambdaRequest.For(request, "GET", One).Path("FunctionName", request.FunctionName).Path("Name", request.Name).Build(),
        context => Answers.Read(context, Answers.Alias<GetAliasResponse>));

    public static LambdaCall<CreateAliasRequest, CreateAliasResponse> Create { get; } = new(
        request => LambdaRequest.For(request, "POST", Aliases).Path("FunctionName", request.FunctionName).Body(writer =>
        {
            writer.WriteSet("Name", request.Name);
            Write(writer, request.FunctionVersion, request.Description, request.RoutingConfig);
        }).Build(),
        context => Answers.Read(context, Answers.Alias<CreateAliasResponse>));

    public static LambdaCall<UpdateAliasRequest, UpdateAliasResponse> Update { get; } = new(
        request => LambdaRequest.For(request, "PUT", One).Path("FunctionName", request.FunctionName).Path("Name", request.Name).Body(writer =>
        {
            Write(writer, request.FunctionVersion, request.Description, request.RoutingConfig);
            writer.WriteSet("RevisionId", request.RevisionId);
        }).Build(),
        context => Answers.Read(context, Answers.Alias<UpdateAliasResponse>));

    private static void Write(Utf8JsonWriter writer, string? version, string? description, AliasRoutingConfiguration? routing)
    {
        writer.WriteSet("FunctionVersion", version);
        writer.WriteSet("Description", description);
        if (routing is null)
        {
            return;
        }

        writer.WriteStartObject("RoutingConfig");
        if (routing.AdditionalVersionWeights is { } weights)
        {
            writer.WriteStartObject("AdditionalVersionWeights");
            foreach ((string other, double weight) in weights)
            {
                writer.WriteNumber(other, weight);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
