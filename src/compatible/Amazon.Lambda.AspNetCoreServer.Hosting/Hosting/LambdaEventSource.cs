namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What hands HTTP requests to the function.</summary>
public enum LambdaEventSource
{
    RestApi = 0,

    /// <summary>An HTTP API or a function URL, payload format 2.0: the only one that this stand-in serves.</summary>
    HttpApi = 1,
    ApplicationLoadBalancer = 2,
}
