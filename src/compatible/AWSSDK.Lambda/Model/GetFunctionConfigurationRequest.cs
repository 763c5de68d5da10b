namespace Amazon.Lambda.Model;

/// <summary>Reads the settings of a function, or of one of its versions.</summary>
public class GetFunctionConfigurationRequest : AmazonLambdaRequest
{
    /// <summary>The function's name or ARN.</summary>
    public string? FunctionName { get; set; }

    /// <summary>A version or an alias; the unpublished version if not set.</summary>
    public string? Qualifier { get; set; }
}
