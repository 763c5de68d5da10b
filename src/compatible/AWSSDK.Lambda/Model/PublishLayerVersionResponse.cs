using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>The new version of the layer.</summary>
public class PublishLayerVersionResponse : AmazonWebServiceResponse
{
    public LayerVersionContentOutput? Content { get; set; }

    public string? LayerArn { get; set; }

    public string? LayerVersionArn { get; set; }

    public long? Version { get; set; }

    public string? Description { get; set; }

    /// <summary>In ISO 8601.</summary>
    public string? CreatedDate { get; set; }
}
