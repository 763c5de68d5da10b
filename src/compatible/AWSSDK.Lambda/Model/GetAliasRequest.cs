namespace Amazon.Lambda.Model;

/// <summary>Reads an alias.</summary>
public class GetAliasRequest : AmazonLambdaRequest
{
    /// <summary>The function's name or ARN.</summary>
    public string? FunctionName { get; set; }

    public string? Name { get; set; }
}
