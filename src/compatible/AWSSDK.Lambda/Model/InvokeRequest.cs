using System.Text;

namespace Amazon.Lambda.Model;

/// <summary>Runs a function once.</summary>
public class InvokeRequest : AmazonLambdaRequest
{
    /// <summary>The function's name or ARN.</summary>
    public string? FunctionName { get; set; }

    /// <summary>A version or an alias; the unpublished version if not set.</summary>
    public string? Qualifier { get; set; }

    /// <summary>To wait for the answer if not set.</summary>
    public InvocationType? InvocationType { get; set; }

    /// <summary>The event.</summary>
    public MemoryStream? PayloadStream { get; set; }

    /// <summary>The event as text; sets and reads <see cref="PayloadStream"/>.</summary>
    public string? Payload
    {
        get => PayloadStream is null ? null : Encoding.UTF8.GetString(PayloadStream.ToArray());
        set => PayloadStream = value is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(value));
    }
}
