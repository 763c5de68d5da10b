namespace Amazon.Lambda.Model;

/// <summary>Changes settings of a function's unpublished version. What is not set stays as it is.</summary>
public class UpdateFunctionConfigurationRequest : AmazonLambdaRequest
{
    /// <summary>The function's name or ARN.</summary>
    public string? FunctionName { get; set; }

    /// <summary>The ARNs of all layer versions, in the order they are unpacked.</summary>
    public List<string>? Layers { get; set; }

    /// <summary>Where set, the call fails with <see cref="PreconditionFailedException"/> unless this is still the current revision.</summary>
    public string? RevisionId { get; set; }
}
