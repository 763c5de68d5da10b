namespace Amazon.Lambda.Model;

/// <summary>Makes a new version of a layer out of a ZIP archive.</summary>
public class PublishLayerVersionRequest : AmazonLambdaRequest
{
    /// <summary>The layer's name or ARN.</summary>
    public string? LayerName { get; set; }

    public LayerVersionContentInput? Content { get; set; }

    /// <summary>At most 256 characters.</summary>
    public string? Description { get; set; }

    /// <summary>An SPDX identifier, an address, or the text of the licence.</summary>
    public string? LicenseInfo { get; set; }

    public List<string>? CompatibleRuntimes { get; set; }

    public List<string>? CompatibleArchitectures { get; set; }
}
