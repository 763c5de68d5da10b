using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;
using VoiceHealth.Compatible.LambdaApi;

namespace Amazon.Lambda;

/// <summary>How the client reaches the service: region or address, retries, timeouts, proxy.</summary>
public class AmazonLambdaConfig : ClientConfig
{
    public AmazonLambdaConfig()
        : base(new DefaultConfigurationProvider(DefaultModes.All))
    {
        base.ServiceId = "Lambda";
        AuthenticationServiceName = "lambda";
        EndpointProvider = new LambdaEndpointProvider();
    }

    public override string RegionEndpointServiceName => "lambda";

    public override string ServiceVersion => "2015-03-31";

    public override string UserAgent { get; } = InternalSDKUtils.BuildUserAgentString("Lambda", "4.0.13.1");

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(LambdaEndpointProvider.Parameters(this, parameters.AlternateEndpoint));
}
