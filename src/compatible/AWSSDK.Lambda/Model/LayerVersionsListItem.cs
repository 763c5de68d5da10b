namespace Amazon.Lambda.Model;

/// <summary>A version of a layer.</summary>
public class LayerVersionsListItem
{
    public string? LayerVersionArn { get; set; }

    public long? Version { get; set; }

    public string? Description { get; set; }

    /// <summary>In ISO 8601.</summary>
    public string? CreatedDate { get; set; }
}
