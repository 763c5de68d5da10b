namespace Amazon.Lambda.Model;

/// <summary>Lists a layer's versions, the newest first.</summary>
public class ListLayerVersionsRequest : AmazonLambdaRequest
{
    /// <summary>The layer's name or ARN.</summary>
    public string? LayerName { get; set; }

    /// <summary><c>NextMarker</c> of the page before.</summary>
    public string? Marker { get; set; }

    public int? MaxItems { get; set; }
}
