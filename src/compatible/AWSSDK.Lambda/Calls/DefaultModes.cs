using Amazon.Runtime;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>The SDK's default modes: how long a connection may take to be made. Source: AWS SDKs and Tools Reference Guide, "Smart configuration defaults".</summary>
internal static class DefaultModes
{
    private const double UsualMilliseconds = 3100;

    public static IReadOnlyList<IDefaultConfiguration> All { get; } =
    [
        Mode(DefaultConfigurationMode.Standard, UsualMilliseconds), Mode(DefaultConfigurationMode.InRegion, 1100),
        Mode(DefaultConfigurationMode.CrossRegion, UsualMilliseconds), Mode(DefaultConfigurationMode.Mobile, 30_000), Mode(DefaultConfigurationMode.Auto, 1100),
    ];

    private static DefaultConfiguration Mode(DefaultConfigurationMode name, double milliseconds) => new()
    {
        Name = name,
        RetryMode = RequestRetryMode.Standard,
        S3UsEast1RegionalEndpoint = S3UsEast1RegionalEndpointValue.Regional,
        ConnectTimeout = TimeSpan.FromMilliseconds(milliseconds),
        TlsNegotiationTimeout = TimeSpan.FromMilliseconds(milliseconds),
    };
}
