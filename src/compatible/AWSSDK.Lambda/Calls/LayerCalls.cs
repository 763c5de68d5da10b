using System.Globalization;
using System.Text.Json;
using Amazon.Lambda.Model;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>The operations on layers.</summary>
internal static class LayerCalls
{
    private const string Versions = "/2018-10-31/layers/{LayerName}/versions";

    public static LambdaCall<PublishLayerVersionRequest, PublishLayerVersionResponse> Publish { get; } = new(
        request => LambdaRequest.For(request, "POST", Versions).Path("LayerName", request.LayerName).Body(writer =>
        {
            writer.WriteSet("Description", request.Description);
            writer.WriteStartObject("Content");
            if (request.Content?.ZipFile is { } archive)
            {
                writer.WriteBase64String("ZipFile", archive.ToArray());
            }

            writer.WriteEndObject();
            writer.WriteSet("CompatibleRuntimes", request.CompatibleRuntimes);
            writer.WriteSet("LicenseInfo", request.LicenseInfo);
            writer.WriteSet("CompatibleArchitectures", request.CompatibleArchitectures);
        }).Build(),
        context => Answers.Read(context, json => new PublishLayerVersionResponse
        {
            LayerArn = json.Text("LayerArn"),
            LayerVersionArn = json.Text("LayerVersionArn"),
            Version = json.Number("Version"),
            Description = json.Text("Description"),
            CreatedDate = json.Text("CreatedDate"),
            Content = json.Object("Content", ReadContent),
        }));

    public static LambdaCall<ListLayerVersionsRequest, ListLayerVersionsResponse> List { get; } = new(
        request => LambdaRequest.For(request, "GET", Versions).Path("LayerName", request.LayerName)
            .Query("Marker", request.Marker).Query("MaxItems", request.MaxItems).Build(),
        context => Answers.Read(context, json => new ListLayerVersionsResponse
        {
            LayerVersions = json.List("LayerVersions", ReadItem),
            NextMarker = json.Text("NextMarker"),
        }));

    public static LambdaCall<DeleteLayerVersionRequest, DeleteLayerVersionResponse> Delete { get; } = new(
        request => LambdaRequest.For(request, "DELETE", Versions + "/{VersionNumber}").Path("LayerName", request.LayerName)
            .Path("VersionNumber", request.VersionNumber?.ToString(CultureInfo.InvariantCulture)).Build(),
        _ => new DeleteLayerVersionResponse());

    private static LayerVersionContentOutput ReadContent(JsonElement json) => new() { CodeSha256 = json.Text("CodeSha256"), CodeSize = json.Number("CodeSize") };

    private static LayerVersionsListItem ReadItem(JsonElement json) => new()
    {
        LayerVersionArn = json.Text("LayerVersionArn"),
        Version = json.Number("Version"),
        Description = json.Text("Description"),
        CreatedDate = json.Text("CreatedDate"),
    };
}
