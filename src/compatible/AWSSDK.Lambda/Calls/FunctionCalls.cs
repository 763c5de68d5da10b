using Amazon.Lambda.Model;
using Amazon.Runtime.Internal.Transform;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>The operations on functions and their versions.</summary>
internal static class FunctionCalls
{
    private const string Function = "/2015-03-31/functions/{FunctionName}";

    public static LambdaCall<GetFunctionConfigurationRequest, GetFunctionConfigurationResponse> GetConfiguration { get; } = new(
        request => LambdaRequest.For(request, "GET", Function + "/configuration").Path("FunctionName", request.FunctionName)
            .Query("Qualifier", request.Qualifier).Build(),
        context => Answers.Read(context, Answers.Settings<GetFunctionConfigurationResponse>));

    public static LambdaCall<UpdateFunctionConfigurationRequest, UpdateFunctionConfigurationResponse> UpdateConfiguration { get; } = new(
        request => LambdaRequest.For(request, "PUT", Function + "/configuration").Path("FunctionName", request.FunctionName).Body(writer =>
        {
            writer.WriteSet("RevisionId", request.RevisionId);
            writer.WriteSet("Layers", request.Layers);
        }).Build(),
        context => Answers.Read(context, Answers.Settings<UpdateFunctionConfigurationResponse>));

    public static LambdaCall<PublishVersionRequest, PublishVersionResponse> PublishVersion { get; } = new(
        request => LambdaRequest.For(request, "POST", Function + "/versions").Path("FunctionName", request.FunctionName).Body(writer =>
        {
            writer.WriteSet("CodeSha256", request.CodeSha256);
            writer.WriteSet("Description", request.Description);
            writer.WriteSet("RevisionId", request.RevisionId);
        }).Build(),
        context => Answers.Read(context, Answers.Settings<PublishVersionResponse>));

    public static LambdaCall<InvokeRequest, InvokeResponse> Invoke { get; } = new(
        request => LambdaRequest.For(request, "POST", Function + "/invocations").Path("FunctionName", request.FunctionName)
            .Query("Qualifier", request.Qualifier).Header("X-Amz-Invocation-Type", request.InvocationType?.Value).Body(request.PayloadStream).Build(),
        ReadInvoke);

    private static InvokeResponse ReadInvoke(JsonUnmarshallerContext context)
    {
        var payload = new MemoryStream();
        context.Stream.CopyTo(payload);
        payload.Position = 0;
        return new InvokeResponse
        {
            StatusCode = (int)context.ResponseData.StatusCode,
            FunctionError = Header(context, "X-Amz-Function-Error"),
            ExecutedVersion = Header(context, "X-Amz-Executed-Version"),
            Payload = payload,
        };
    }

    private static string? Header(JsonUnmarshallerContext context, string name) =>
        context.ResponseData.IsHeaderPresent(name) ? context.ResponseData.GetHeaderValue(name) : null;
}
