namespace Amazon.Lambda.Model;

/// <summary>A layer version that a function has.</summary>
public class Layer
{
    public string? Arn { get; set; }

    /// <summary>In bytes.</summary>
    public long? CodeSize { get; set; }
}
