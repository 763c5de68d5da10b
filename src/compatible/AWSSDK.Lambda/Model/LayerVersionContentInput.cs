namespace Amazon.Lambda.Model;

/// <summary>The archive of a new layer version.</summary>
public class LayerVersionContentInput
{
    /// <summary>The archive itself, at most 50 MB.</summary>
    public MemoryStream? ZipFile { get; set; }
}
