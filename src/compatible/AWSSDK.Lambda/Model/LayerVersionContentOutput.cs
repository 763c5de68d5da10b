namespace Amazon.Lambda.Model;

/// <summary>What the service says of a layer version's archive.</summary>
public class LayerVersionContentOutput
{
    /// <summary>SHA-256 in base64.</summary>
    public string? CodeSha256 { get; set; }

    /// <summary>In bytes.</summary>
    public long? CodeSize { get; set; }
}
