using Amazon.Lambda.Model;
using Amazon.Runtime;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>What three of the service's answers have in common; the official package repeats it in each.</summary>
public abstract class AliasSettings : AmazonWebServiceResponse
{
    public string? AliasArn { get; set; }

    public string? Name { get; set; }

    public string? FunctionVersion { get; set; }

    public string? Description { get; set; }

    public AliasRoutingConfiguration? RoutingConfig { get; set; }

    public string? RevisionId { get; set; }
}
