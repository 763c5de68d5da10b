using Amazon.Lambda.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using VoiceHealth.Compatible.LambdaApi;

namespace Amazon.Lambda;

/// <summary>Talks to the Lambda service: signs, retries and reads errors with AWSSDK.Core.</summary>
public class AmazonLambdaClient : AmazonServiceClient, IAmazonLambda
{
    /// <summary>With credentials and region from the environment, the profile or the machine's role.</summary>
    public AmazonLambdaClient()
        : this(new AmazonLambdaConfig())
    {
    }

    public AmazonLambdaClient(RegionEndpoint region)
        : this(new AmazonLambdaConfig { RegionEndpoint = region })
    {
    }

    public AmazonLambdaClient(AmazonLambdaConfig config)
        : base(config)
    {
    }

    public AmazonLambdaClient(AWSCredentials credentials, AmazonLambdaConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    protected override IServiceMetadata ServiceMetadata { get; } = new LambdaMetadata();

    public virtual Task<PublishLayerVersionResponse> PublishLayerVersionAsync(PublishLayerVersionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PublishLayerVersionResponse>(request, LayerCalls.Publish.Options, cancellationToken);

    public virtual Task<ListLayerVersionsResponse> ListLayerVersionsAsync(ListLayerVersionsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListLayerVersionsResponse>(request, LayerCalls.List.Options, cancellationToken);

    public virtual Task<DeleteLayerVersionResponse> DeleteLayerVersionAsync(DeleteLayerVersionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteLayerVersionResponse>(request, LayerCalls.Delete.Options, cancellationToken);

    public virtual Task<GetFunctionConfigurationResponse> GetFunctionConfigurationAsync(GetFunctionConfigurationRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetFunctionConfigurationResponse>(request, FunctionCalls.GetConfiguration.Options, cancellationToken);

    public virtual Task<UpdateFunctionConfigurationResponse> UpdateFunctionConfigurationAsync(UpdateFunctionConfigurationRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<UpdateFunctionConfigurationResponse>(request, FunctionCalls.UpdateConfiguration.Options, cancellationToken);

    public virtual Task<PublishVersionResponse> PublishVersionAsync(PublishVersionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PublishVersionResponse>(request, FunctionCalls.PublishVersion.Options, cancellationToken);

    public virtual Task<GetAliasResponse> GetAliasAsync(GetAliasRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetAliasResponse>(request, AliasCalls.Get.Options, cancellationToken);

    public virtual Task<CreateAliasResponse> CreateAliasAsync(CreateAliasRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<CreateAliasResponse>(request, AliasCalls.Create.Options, cancellationToken);

    public virtual Task<UpdateAliasResponse> UpdateAliasAsync(UpdateAliasRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<UpdateAliasResponse>(request, AliasCalls.Update.Options, cancellationToken);

    public virtual Task<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<InvokeResponse>(request, FunctionCalls.Invoke.Options, cancellationToken);

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new LambdaEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new LambdaAuthHandler());
    }
}
