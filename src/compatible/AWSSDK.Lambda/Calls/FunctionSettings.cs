using Amazon.Lambda;
using Amazon.Lambda.Model;
using Amazon.Runtime;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>What three of the service's answers have in common; the official package repeats it in each.</summary>
public abstract class FunctionSettings : AmazonWebServiceResponse
{
    public string? FunctionName { get; set; }

    public string? FunctionArn { get; set; }

    /// <summary>A number, or <c>$LATEST</c>.</summary>
    public string? Version { get; set; }

    public string? Description { get; set; }

    /// <summary>SHA-256 of the code package in base64.</summary>
    public string? CodeSha256 { get; set; }

    public string? RevisionId { get; set; }

    /// <summary>In ISO 8601.</summary>
    public string? LastModified { get; set; }

    public EnvironmentResponse? Environment { get; set; }

    public List<Layer>? Layers { get; set; }

    public State? State { get; set; }

    public string? StateReason { get; set; }

    public LastUpdateStatus? LastUpdateStatus { get; set; }

    public string? LastUpdateStatusReason { get; set; }
}
