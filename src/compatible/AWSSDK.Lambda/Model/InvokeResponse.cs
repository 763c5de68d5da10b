using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>What a function answered.</summary>
public class InvokeResponse : AmazonWebServiceResponse
{
    /// <summary>200 where it was run, also where it failed: see <see cref="FunctionError"/>.</summary>
    public int? StatusCode { get; set; }

    /// <summary>Set where the function failed; the payload is then its error.</summary>
    public string? FunctionError { get; set; }

    public string? ExecutedVersion { get; set; }

    public MemoryStream? Payload { get; set; }
}
