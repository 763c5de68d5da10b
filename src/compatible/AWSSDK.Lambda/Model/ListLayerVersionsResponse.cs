using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>A page of a layer's versions.</summary>
public class ListLayerVersionsResponse : AmazonWebServiceResponse
{
    public List<LayerVersionsListItem>? LayerVersions { get; set; }

    /// <summary>Set where there are more.</summary>
    public string? NextMarker { get; set; }
}
