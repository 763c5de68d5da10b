using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;
using Amazon.Util;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>The service's address: the one that is set, else that of the region. Source: the service's endpoint rule set in the AWS SDKs.</summary>
internal sealed class LambdaEndpointProvider : IEndpointProvider
{
    private const string Region = "Region";
    private const string Address = "Endpoint";
    private const string DualStack = "UseDualStack";
    private const string Fips = "UseFIPS";

    public static EndpointParameters Parameters(IClientConfig config, RegionEndpoint? alternate) => new()
    {
        [Region] = alternate?.SystemName ?? config.RegionEndpoint?.SystemName ?? RegionOf(config),
        [Address] = config.ServiceURL,
        [DualStack] = config.UseDualstackEndpoint,
        [Fips] = config.UseFIPSEndpoint,
    };

    /// <exception cref="AmazonClientException">There is no such address.</exception>
    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        bool fips = parameters[Fips] is true;
        bool dualStack = parameters[DualStack] is true;
        if (parameters[Address] is string { Length: > 0 } address)
        {
            return fips || dualStack
                ? throw new AmazonClientException("An address of one's own goes with neither FIPS nor dual stack.")
                : new Endpoint(address);
        }

        string region = parameters[Region] as string ?? throw new AmazonClientException("No region is set; set AWS_REGION, or a region in the profile.");
        Partition partition = Fn.Partition(region) ?? throw new AmazonClientException($"There is no partition for the region {region}.");
        string suffix = partition[dualStack ? "dualStackDnsSuffix" : "dnsSuffix"] as string ?? "amazonaws.com";
        return new Endpoint($"https://lambda{(fips ? "-fips" : "")}.{region}.{suffix}");
    }

    private static string? RegionOf(IClientConfig config) => config switch
    {
        { AuthenticationRegion: { Length: > 0 } region } => region,
        { ServiceURL: { Length: > 0 } address } => AWSSDKUtils.DetermineRegion(address),
        _ => null,
    };
}
