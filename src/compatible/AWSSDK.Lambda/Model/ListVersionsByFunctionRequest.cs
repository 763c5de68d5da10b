namespace Amazon.Lambda.Model;

/// <summary>Lists a function's versions, the unpublished one first.</summary>
public class ListVersionsByFunctionRequest : AmazonLambdaRequest
{
    /// <summary>The function's name or ARN.</summary>
    public string? FunctionName { get; set; }

    /// <summary><c>NextMarker</c> of the page before.</summary>
    public string? Marker { get; set; }

    public int? MaxItems { get; set; }
}
