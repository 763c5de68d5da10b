using Amazon.Runtime.Internal;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>What the SDK's pipeline wants to know of the service.</summary>
internal sealed class LambdaMetadata : IServiceMetadata
{
    public string ServiceId => "Lambda";

    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();
}
