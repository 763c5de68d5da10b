namespace Amazon.Lambda.Model;

/// <summary>Makes an alias.</summary>
public class CreateAliasRequest : AmazonLambdaRequest
{
    /// <summary>The function's name or ARN.</summary>
    public string? FunctionName { get; set; }

    public string? Name { get; set; }

    /// <summary>The version that the alias stands for.</summary>
    public string? FunctionVersion { get; set; }

    public string? Description { get; set; }

    /// <summary>Which share of invocations goes to another version.</summary>
    public AliasRoutingConfiguration? RoutingConfig { get; set; }
}
