namespace Amazon.Lambda.Model;

/// <summary>Deletes a version of a layer. Functions that have it keep working.</summary>
public class DeleteLayerVersionRequest : AmazonLambdaRequest
{
    /// <summary>The layer's name or ARN.</summary>
    public string? LayerName { get; set; }

    public long? VersionNumber { get; set; }
}
