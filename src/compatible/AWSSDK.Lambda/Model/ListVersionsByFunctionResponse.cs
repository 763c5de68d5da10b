using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>A page of a function's versions.</summary>
public class ListVersionsByFunctionResponse : AmazonWebServiceResponse
{
    public List<FunctionConfiguration>? Versions { get; set; }

    /// <summary>Set where there are more.</summary>
    public string? NextMarker { get; set; }
}
