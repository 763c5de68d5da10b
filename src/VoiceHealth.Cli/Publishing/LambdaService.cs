using Amazon.Lambda;
using Amazon.Runtime;

namespace VoiceHealth.Cli.Publishing;

/// <summary>
/// The Lambda service, by two clients: requests that may be sent twice are tried again by the SDK itself; making a layer version is not one of them,
/// because a reply that was lost would leave two.
/// </summary>
internal sealed class LambdaService(Func<AmazonLambdaConfig, IAmazonLambda> create, TimeSpan timeout, TimeSpan uploadTimeout) : IDisposable
{
    private readonly Lazy<IAmazonLambda> _retrying = new(() => create(new AmazonLambdaConfig { Timeout = timeout, MaxErrorRetry = 4, RetryMode = RequestRetryMode.Standard }));
    private readonly Lazy<IAmazonLambda> _once = new(() => create(new AmazonLambdaConfig { Timeout = uploadTimeout, MaxErrorRetry = 0 }));

    public IAmazonLambda Retrying => _retrying.Value;

    public IAmazonLambda Once => _once.Value;

    /// <summary>Region, credentials and address as for every AWS tool: environment, profile, role; AWS_ENDPOINT_URL_LAMBDA for another address.</summary>
    public static LambdaService FromEnvironment() => new(config => new AmazonLambdaClient(config), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5));

    public void Dispose()
    {
        foreach (Lazy<IAmazonLambda> client in (Lazy<IAmazonLambda>[])[_retrying, _once])
        {
            if (client.IsValueCreated)
            {
                client.Value.Dispose();
            }
        }
    }
}
